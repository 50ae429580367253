package lv.lidzas.scheduling.absences.api;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class AbsencesProblemsTest {

    @Test
    void everyProblemHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                AbsencesProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
    }
}
