package lv.lidzas.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.Argument;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.logic.TraceShape;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import org.junit.jupiter.api.Test;

/** No condition without a scenario, and no scenario for a condition that is gone. */
class EveryRuleHasAScenarioTest {

    @Test
    void everyConditionHasAScenarioAndEveryScenarioACondition() {
        assertThat(idsInScenarios()).isEqualTo(idsOfConditions());
    }

    private static Set<String> idsOfConditions() {
        Stream<TraceNode> page = Examples.mk942().specification().walk();
        Stream<TraceNode> noRules =
                Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED)
                        .inForceOn(Examples.DAY)
                        .specification()
                        .walk();
        return Stream.concat(page, noRules)
                .filter(node -> node.shape() == TraceShape.QUESTION)
                .map(TraceNode::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Cucumber reads the scenarios and finds the step of each sentence; nothing is done here. */
    private static Set<String> idsInScenarios() {
        NamedConditions named = new NamedConditions();
        Runtime.builder()
                .withRuntimeOptions(
                        new CommandlineOptionsParser(System.out)
                                .parse(
                                        "--dry-run",
                                        "--glue",
                                        RuleSteps.class.getPackageName(),
                                        "classpath:rules")
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
