package lv.lidzas.scheduling.visits.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.visits.domain.HindranceKind;
import org.junit.jupiter.api.Test;

class VisitsProblemsTest {

    @Test
    void everyProblemHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                VisitsProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
    }

    @Test
    void everyHindranceHasItsTextsInBothLanguages() {
        assertThat(
                        ProblemTexts.missingErrors(
                                Stream.concat(
                                                Arrays.stream(HindranceKind.values())
                                                        .filter(it ->
                                                                it != HindranceKind.NO_SUCH_HOUR)
                                                        .map(VisitsProblems::codeOf),
                                                Stream.of(
                                                        "no-such-hour",
                                                        "visit-too-long",
                                                        "two-weeks",
                                                        "rule-format",
                                                        "rule-endless",
                                                        "series-too-long"))
                                        .toList()))
                .isEmpty();
        assertThat(
                        VisitCheckView.TEXTS.missing(
                                Stream.concat(
                                                Stream.of(
                                                        "check.YES",
                                                        "check.WEEK_FULL.ASSISTANT",
                                                        "check.WEEK_FULL.BUDGET",
                                                        "check.WEEK_FULL.PERSON"),
                                                Arrays.stream(HindranceKind.values())
                                                        .filter(it -> it != HindranceKind.WEEK_FULL)
                                                        .map(kind -> "check." + kind))
                                        .toList()))
                .isEmpty();
    }

    @Test
    void everyReasonToCancelIsOneOfTheHistory() {
        assertThat(List.of(CancelReason.values()))
                .allSatisfy(it -> assertThat(it.asReason().name()).isEqualTo(it.name()));
    }
}
