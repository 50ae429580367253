package lv.lidzas.scheduling.worked.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.kit.problem.ProblemTexts;
import org.junit.jupiter.api.Test;

class WorkedProblemsTest {

    @Test
    void everyProblemAndErrorHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                List.of(
                                        WorkedProblems.WORK_NOT_NOW.code(),
                                        WorkedProblems.MONTH_LOCKED.code(),
                                        WorkedProblems.WORK_OF_ANOTHER.code())))
                .isEmpty();
        assertThat(ProblemTexts.missingErrors(List.of("uuid-seven", "whole-minutes"))).isEmpty();
    }

    @Test
    void everyReasonToDisputeIsOneOfTheHistory() {
        assertThat(List.of(DisputeReason.values()))
                .allSatisfy(it -> assertThat(it.asReason().name()).isEqualTo(it.name()));
    }
}
