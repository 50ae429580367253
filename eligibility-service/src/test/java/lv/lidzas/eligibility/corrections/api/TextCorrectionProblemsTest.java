package lv.lidzas.eligibility.corrections.api;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class TextCorrectionProblemsTest {

    @Test
    void everyProblemHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                TextCorrectionProblems.all().stream()
                                        .map(ProblemType::code)
                                        .toList()))
                .isEmpty();
    }
}
