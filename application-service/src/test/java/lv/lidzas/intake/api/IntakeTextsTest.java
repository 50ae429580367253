package lv.lidzas.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.intake.domain.DocumentKind;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class IntakeTextsTest {

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(IntakeTexts.keys(Language.LV)).isEqualTo(IntakeTexts.keys(Language.EN));
    }

    @Test
    void everyProblemHasTextsInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                IntakeProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
        assertThat(
                        ProblemTexts.missingErrors(
                                List.of(
                                        "required",
                                        "date-in-future",
                                        "before-service-began",
                                        "contact-required",
                                        "represents-self",
                                        "representative-not-adult",
                                        "staff-only",
                                        "one-of",
                                        "personal-code-format",
                                        "phone-format",
                                        "postcode-format",
                                        "municipality-code-format")))
                .isEmpty();
    }

    @Test
    void everyDocumentKindHasAWord() {
        assertThat(IntakeTexts.keys(Language.LV))
                .containsAll(Stream.of(DocumentKind.values()).map(kind -> "kind." + kind).toList());
    }

    @Test
    void codesBecomeWordsAndMinutesBecomeHours() {
        Map<String, String> details =
                Map.of(
                        "missingDocuments", "OPINION_ASSISTANT_NEED,CONFIRMATION_EMPLOYER",
                        "minutesPerWeek", "1230",
                        "firstDay", "2026-12-01",
                        "lastDay", "2027-11-30");

        assertThat(IntakeTexts.text(Language.EN, "timeline.assessment-completed.UNCLEAR", details))
                .endsWith(
                        "the commission's opinion that an assistant is needed, employer's confirmation.");
        assertThat(IntakeTexts.text(Language.LV, "timeline.hours-allocated", details))
                .isEqualTo(
                        "Asistentam piešķirtas stundas: 20 h 30 min nedēļā no 2026-12-01 līdz 2027-11-30.");
    }
}
