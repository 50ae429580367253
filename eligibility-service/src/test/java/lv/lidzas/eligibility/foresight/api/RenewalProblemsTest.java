package lv.lidzas.eligibility.foresight.api;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class RenewalProblemsTest {

    @Test
    void everyProblemHasWordsInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                RenewalProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
    }
}
