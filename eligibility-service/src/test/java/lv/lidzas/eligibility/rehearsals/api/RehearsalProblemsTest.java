package lv.lidzas.eligibility.rehearsals.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class RehearsalProblemsTest {

    @Test
    void everyProblemHasWordsInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                RehearsalProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
        assertThat(
                        ProblemTexts.missingErrors(
                                Set.of(
                                        "figures-faulty",
                                        "figures-faulty-at",
                                        "rehearsal-day-passed")))
                .isEmpty();
    }
}
