package lv.lidzas.eligibility.notifications.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class NotificationProblemsTest {

    @Test
    void everyProblemHasWordsInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                NotificationProblems.all().stream()
                                        .map(ProblemType::code)
                                        .toList()))
                .isEmpty();
        assertThat(
                        ProblemTexts.missingErrors(
                                Set.of(
                                        "notification-day-outside",
                                        "registered-post-needed",
                                        "received-and-failed")))
                .isEmpty();
    }
}
