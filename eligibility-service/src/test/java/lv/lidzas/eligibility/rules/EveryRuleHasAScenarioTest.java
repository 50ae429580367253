package lv.lidzas.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.logic.TraceShape;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;

/** No condition without a scenario, and no scenario for a condition that is gone. */
class EveryRuleHasAScenarioTest {

    private static final Path FOLDER =
            ApprovedFile.root().resolve("eligibility-service/src/test/resources/rules/mk942-2016");
    private static final Pattern ID =
            Pattern.compile("\"([a-z][a-z0-9-]+)\"|\\| ([a-z]+(?:-[a-z]+)+) ");

    @Test
    void everyConditionHasAScenarioAndEveryScenarioACondition() throws IOException {
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

    private static Set<String> idsInScenarios() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                ID.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                        .forEach(ids::add);
            }
        }
        return ids;
    }
}
