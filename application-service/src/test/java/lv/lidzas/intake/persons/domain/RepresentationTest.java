package lv.lidzas.intake.persons.domain;

import static lv.lidzas.intake.persons.domain.PersonExamples.ILZE_MOTHER;
import static lv.lidzas.intake.persons.domain.PersonExamples.JANIS_CHILD_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepresentationTest {

    private static final LocalDate EIGHTEENTH = LocalDate.of(2036, 3, 9);

    @Test
    void aParentActsUntilTheDayBeforeTheEighteenthBirthday() {
        Representation parent = Representation.by(ILZE_MOTHER, RepresentationKind.PARENT);

        assertThat(parent.lastDay(JANIS_CHILD_8)).isEqualTo(EIGHTEENTH.minusDays(1));
        assertThat(parent.isInForceOn(EIGHTEENTH.minusDays(1), JANIS_CHILD_8)).isTrue();
        assertThat(parent.isInForceOn(EIGHTEENTH, JANIS_CHILD_8)).isFalse();
    }

    @Test
    void aParentOfAChildBornOn29FebruaryActsUntil27FebruaryOfACommonYear() {
        Person leap = born(JANIS_CHILD_8, LocalDate.of(2008, 2, 29));
        Representation parent = Representation.by(ILZE_MOTHER, RepresentationKind.PARENT);

        assertThat(parent.isInForceOn(LocalDate.of(2026, 2, 27), leap)).isTrue();
        assertThat(parent.isInForceOn(LocalDate.of(2026, 2, 28), leap)).isFalse();
        assertThat(leap.isAdultOn(LocalDate.of(2026, 2, 28))).isTrue();
    }

    @Test
    void theEarlierOfTheStatedDayAndMajorityCounts() {
        assertThat(until(RepresentationKind.GUARDIAN, EIGHTEENTH.minusYears(1)))
                .isEqualTo(EIGHTEENTH.minusYears(1));
        assertThat(until(RepresentationKind.GUARDIAN, EIGHTEENTH.plusYears(1)))
                .isEqualTo(EIGHTEENTH.minusDays(1));
        assertThat(until(RepresentationKind.TRUSTEE, EIGHTEENTH.plusYears(1)))
                .isEqualTo(EIGHTEENTH.plusYears(1));
        assertThat(until(RepresentationKind.AUTHORISED, null)).isNull();
    }

    @Test
    void itHoldsFromItsFirstDayToItsLast() {
        LocalDate first = LocalDate.of(2026, 11, 16);
        Representation oneWeek =
                new Representation(
                        ILZE_MOTHER, RepresentationKind.AUTHORISED, null, first, first.plusDays(6));

        assertThat(oneWeek.isInForceOn(first.minusDays(1), JANIS_CHILD_8)).isFalse();
        assertThat(oneWeek.isInForceOn(first, JANIS_CHILD_8)).isTrue();
        assertThat(oneWeek.isInForceOn(first.plusDays(6), JANIS_CHILD_8)).isTrue();
        assertThat(oneWeek.isInForceOn(first.plusDays(7), JANIS_CHILD_8)).isFalse();
    }

    private static @Nullable LocalDate until(RepresentationKind kind, @Nullable LocalDate until) {
        return new Representation(ILZE_MOTHER, kind, null, null, until).lastDay(JANIS_CHILD_8);
    }

    private static Person born(Person person, LocalDate day) {
        return new Person(
                person.id(),
                person.givenName(),
                person.familyName(),
                person.personalCode(),
                day,
                person.residence(),
                person.contact());
    }
}
