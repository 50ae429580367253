package lv.lidzas.eligibility.stays.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class StayProblemsTest {

    @Test
    void everyProblemAndErrorHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                StayProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
        assertThat(
                        ProblemTexts.missingErrors(
                                List.of(
                                        "stay-outside-grant",
                                        "grant-period-reversed",
                                        "correction-needs-reason")))
                .isEmpty();
    }
}
