package lv.lidzas.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.Argument;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestStepFinished;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.logic.TraceShape;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No condition without a scenario, and no scenario for a condition that is gone. */
class EveryRuleHasAScenarioTest {

    @ParameterizedTest
    @MethodSource("rooms")
    void everyConditionHasAScenarioAndEveryScenarioACondition(String folder, List<RuleSet> rules) {
        assertThat(idsInScenarios(folder)).isEqualTo(idsOfConditions(rules));
    }

    /** Each folder of scenarios tells of its own rule sets. */
    static Stream<Arguments> rooms() {
        RuleSets national = Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED);
        return Stream.of(
                Arguments.of("mk942-2016", List.of(Examples.mk942())),
                Arguments.of(
                        "mk316",
                        List.of(
                                national.inForceOn(LocalDate.of(2021, 7, 1)),
                                national.inForceOn(Examples.DAY))),
                Arguments.of("kalendars", List.of(national.inForceOn(LocalDate.of(2022, 9, 1)))));
    }

    private static Set<String> idsOfConditions(List<RuleSet> rules) {
        return rules.stream()
                .flatMap(set -> set.specification().walk())
                .filter(node -> node.shape() == TraceShape.QUESTION)
                .map(TraceNode::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Cucumber reads the scenarios and finds the step of each sentence; nothing is done here. */
    private static Set<String> idsInScenarios(String folder) {
        NamedConditions named = new NamedConditions();
        Runtime.builder()
                .withRuntimeOptions(
                        new CommandlineOptionsParser(System.out)
                                .parse(
                                        "--dry-run",
                                        "--glue",
                                        RuleSteps.class.getPackageName(),
                                        "classpath:rules/" + folder)
                                .build())
                .withAdditionalPlugins(named)
                .build()
                .run();
        return named.ids;
    }

    /** Hears what the sentences name in quotation marks, which is always a condition. */
    private static final class NamedConditions implements ConcurrentEventListener {

        private final Set<String> ids = new ConcurrentSkipListSet<>();

        @Override
        public void setEventPublisher(EventPublisher publisher) {
            publisher.registerHandlerFor(TestStepFinished.class, this::note);
        }

        private void note(TestStepFinished event) {
            if (event.getTestStep() instanceof PickleStepTestStep step) {
                step.getDefinitionArgument().stream()
                        .filter(argument -> "string".equals(argument.getParameterTypeName()))
                        .map(Argument::getValue)
                        .forEach(quoted -> ids.add(quoted.substring(1, quoted.length() - 1)));
            }
        }
    }
}
