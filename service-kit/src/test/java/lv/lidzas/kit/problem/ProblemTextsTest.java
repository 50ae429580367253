package lv.lidzas.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final List<String> ERROR_CODES =
            List.of(
                    "invalid",
                    "required",
                    "too-long",
                    "too-short",
                    "out-of-range",
                    "format",
                    "email-format",
                    "date-in-past",
                    "date-in-future",
                    "date-format",
                    "time-format",
                    "date-out-of-range",
                    "uuid-format",
                    "malformed-json",
                    "unknown-field",
                    "unknown-value",
                    "wrong-type",
                    "number-out-of-range",
                    "unsupported-character",
                    "person-name-format",
                    "plain-text-format",
                    "cursor-format",
                    "if-match-format",
                    "idempotency-key-format",
                    "phone-format",
                    "contact-required",
                    "unknown-parameter",
                    "empty-parameter",
                    "given-twice",
                    "media-type-format",
                    "boundary-format",
                    "unsupported-encoding");

    @Test
    void everyProblemOfTheKitIsToldInBothLanguages() {
        assertThat(ProblemTexts.missing(KitProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
        assertThat(ProblemTexts.missingErrors(ERROR_CODES)).isEmpty();
    }

    @Test
    void aMissingTextIsNamed() {
        assertThat(ProblemTexts.missing(List.of("no-such")))
                .containsExactly(
                        "lv: no-such.title",
                        "lv: no-such.detail",
                        "en: no-such.title",
                        "en: no-such.detail");
        assertThat(ProblemTexts.missingErrors(List.of("no-such")))
                .containsExactly("lv: error.no-such", "en: error.no-such");
    }

    @Test
    void argumentsFillTheirPlaces() {
        assertThat(Texts.filled("{0} of {1}, {0}", List.of("a", 2))).isEqualTo("a of 2, a");
        assertThat(ProblemTexts.error("too-long", Language.EN, List.of("100")))
                .isEqualTo("The value is too long; at most 100 allowed.");
    }

    @Test
    void anUnknownErrorCodeIsStillTold() {
        assertThat(ProblemTexts.error("no-such", Language.LV, List.of()))
                .isEqualTo("Vērtība nav derīga.");
    }
}
