package lv.lidzas.scheduling.erasure.api;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class AssistantErasureProblemsTest {

    @Test
    void everyProblemHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                AssistantErasureProblems.all().stream()
                                        .map(ProblemType::code)
                                        .toList()))
                .isEmpty();
    }
}
