package lv.lidzas.intake.applications.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class ApplicationProblemsTest {

    @Test
    void everyProblemHasTextsInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                ApplicationProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
        assertThat(
                        ProblemTexts.missingErrors(
                                List.of(
                                        "required",
                                        "purpose-unknown",
                                        "date-in-future",
                                        "before-service-began",
                                        "contact-required",
                                        "represents-self",
                                        "ends-before-it-begins",
                                        "staff-only",
                                        "one-of",
                                        "personal-code-format",
                                        "phone-format",
                                        "postcode-format",
                                        "municipality-code-format")))
                .isEmpty();
    }
}
