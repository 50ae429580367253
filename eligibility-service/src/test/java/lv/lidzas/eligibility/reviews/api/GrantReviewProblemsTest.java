package lv.lidzas.eligibility.reviews.api;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class GrantReviewProblemsTest {

    @Test
    void everyProblemHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                GrantReviewProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
    }
}
