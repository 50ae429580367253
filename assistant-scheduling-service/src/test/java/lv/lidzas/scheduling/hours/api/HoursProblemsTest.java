package lv.lidzas.scheduling.hours.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class HoursProblemsTest {

    @Test
    void everyProblemHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                HoursProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
    }

    @Test
    void everyErrorHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missingErrors(
                                List.of("unknown-reference", "period-reversed", "period-too-long")))
                .isEmpty();
    }
}
