package lv.lidzas.intake.domain;

import static lv.lidzas.intake.Examples.ANNA_WANTS_TO_WORK;
import static lv.lidzas.intake.Examples.ILZE_FILES_FOR_JANIS;
import static lv.lidzas.intake.Examples.JANIS_CHILD_8;
import static lv.lidzas.intake.Examples.MONDAY;
import static lv.lidzas.intake.Examples.NOTHING_YET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FilingWarningTest {

    @Test
    void aWrongCheckDigitIsAWarningForPersonAndRepresentative() {
        assertThat(FilingWarning.on(ANNA_WANTS_TO_WORK, MONDAY))
                .containsExactly(
                        new FilingWarning("/person/personalCode", "personal-code-checksum"));
        assertThat(FilingWarning.on(ILZE_FILES_FOR_JANIS, MONDAY))
                .containsExactly(
                        new FilingWarning(
                                "/representative/personalCode", "personal-code-checksum"));
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

        assertThat(FilingWarning.on(ANNA_WANTS_TO_WORK.with(otherBirth, null), MONDAY))
                .contains(new FilingWarning("/person/bornOn", "born-on-differs-from-code"));
    }

    @Test
    void aChildForWhomNobodyFilesIsAWarning() {
        assertThat(FilingWarning.on(ILZE_FILES_FOR_JANIS.with(JANIS_CHILD_8, null), MONDAY))
                .containsExactly(
                        new FilingWarning("/representative", "child-without-representative"));
    }

    @Test
    void anEmptyDraftHasNoWarnings() {
        assertThat(FilingWarning.on(NOTHING_YET, MONDAY)).isEmpty();
    }
}
