package lv.lidzas.eligibility.letters.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class LetterProblemsTest {

    @Test
    void everyProblemHasWordsInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                LetterProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
        assertThat(ProblemTexts.missingErrors(Set.of("letter-address-format"))).isEmpty();
    }
}
