package lv.lidzas.scheduling.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class SchedulingProblemsTest {

    @Test
    void everyProblemHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                SchedulingProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
    }

    @Test
    void everyErrorHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missingErrors(
                                List.of(
                                        "unknown-reference",
                                        "contact-required",
                                        "phone-format",
                                        "period-reversed",
                                        "period-too-long")))
                .isEmpty();
    }
}
