package lv.lidzas.eligibility.contests.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class ContestProblemsTest {

    @Test
    void everyProblemHasWordsInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                ContestProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
        assertThat(
                        ProblemTexts.missingErrors(
                                Set.of(
                                        "contest-day-outside",
                                        "contest-channel-needed",
                                        "not-by-post",
                                        "arrival-stated-by-staff")))
                .isEmpty();
    }
}
