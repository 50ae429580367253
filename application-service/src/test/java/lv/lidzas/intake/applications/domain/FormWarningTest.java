package lv.lidzas.intake.applications.domain;

import static lv.lidzas.intake.applications.domain.ApplicationExamples.ANNA_WANTS_TO_WORK;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.ILZE_FILES_FOR_JANIS;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.NOTHING_YET;
import static lv.lidzas.intake.persons.domain.PersonExamples.JANIS_CHILD_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.lidzas.intake.persons.domain.Person;
import org.junit.jupiter.api.Test;

class FormWarningTest {

    @Test
    void aWrongCheckDigitIsAWarningForPersonAndRepresentative() {
        assertThat(FormWarning.on(ANNA_WANTS_TO_WORK, MONDAY))
                .containsExactly(new FormWarning("/person/personalCode", "personal-code-checksum"));
        assertThat(FormWarning.on(ILZE_FILES_FOR_JANIS, MONDAY))
                .containsExactly(
                        new FormWarning("/representative/personalCode", "personal-code-checksum"));
    }

    @Test
    void aBirthThatDiffersFromTheOldCodeIsAWarning() {
        Person anna = ANNA_WANTS_TO_WORK.person();
        Person otherBirth =
                new Person(
                        anna.id(),
                        anna.givenName(),
                        anna.familyName(),
                        anna.personalCode(),
                        LocalDate.of(1985, 5, 13),
                        anna.residence(),
                        anna.contact());

        assertThat(FormWarning.on(ANNA_WANTS_TO_WORK.with(otherBirth, null), MONDAY))
                .contains(new FormWarning("/person/bornOn", "born-on-differs-from-code"));
    }

    @Test
    void aChildForWhomNobodyFilesIsAWarning() {
        assertThat(FormWarning.on(ILZE_FILES_FOR_JANIS.with(JANIS_CHILD_8, null), MONDAY))
                .containsExactly(
                        new FormWarning("/representative", "child-without-representative"));
    }

    @Test
    void anEmptyDraftHasNoWarnings() {
        assertThat(FormWarning.on(NOTHING_YET, MONDAY)).isEmpty();
    }
}
