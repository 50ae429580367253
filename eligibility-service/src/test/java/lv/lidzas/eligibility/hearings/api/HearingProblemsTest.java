package lv.lidzas.eligibility.hearings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class HearingProblemsTest {

    @Test
    void everyProblemHasWordsInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                HearingProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
        assertThat(
                        ProblemTexts.missingErrors(
                                Set.of(
                                        "beyond-cap",
                                        "other-unit",
                                        "purpose-not-granted",
                                        "purpose-twice",
                                        "time-not-assessed",
                                        "times-not-reasoned",
                                        "beyond-period",
                                        "purpose-not-grantable",
                                        "unknown-ground",
                                        "grant-period-reversed")))
                .isEmpty();
    }
}
