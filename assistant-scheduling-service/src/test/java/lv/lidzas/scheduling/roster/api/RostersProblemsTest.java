package lv.lidzas.scheduling.roster.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.kit.problem.ProblemTexts;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterRule;
import lv.lidzas.scheduling.roster.domain.RosterState;
import lv.lidzas.scheduling.roster.domain.WayOut;
import org.junit.jupiter.api.Test;

class RostersProblemsTest {

    @Test
    void everyProblemHasItsTextInBothLanguages() {
        assertThat(
                        ProblemTexts.missing(
                                RostersProblems.all().stream().map(ProblemType::code).toList()))
                .isEmpty();
        assertThat(ProblemTexts.missingErrors(List.of("no-such-week"))).isEmpty();
    }

    @Test
    void everyStateRuleWayOutAndReasonHasItsTextInBothLanguages() {
        assertThat(
                        RosterTexts.TEXTS.missing(
                                Stream.of(
                                                Stream.of("rule.NONE"),
                                                keys("state.", RosterState.values()),
                                                keys("rule.", RosterRule.values()),
                                                keys("way.", WayOut.WayOutKind.values()),
                                                keys("skip.", RosterMove.SkipReason.values()))
                                        .flatMap(it -> it)
                                        .toList()))
                .isEmpty();
    }

    private static Stream<String> keys(String prefix, Enum<?>[] codes) {
        return Arrays.stream(codes).map(code -> prefix + code.name());
    }
}
