package lv.lidzas.eligibility.worklist.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class WorklistProblemsTest {

    @Test
    void everyProblemHasWordsInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                WorklistProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
        assertThat(ProblemTexts.missingErrors(Set.of("assignee-format"))).isEmpty();
    }
}
