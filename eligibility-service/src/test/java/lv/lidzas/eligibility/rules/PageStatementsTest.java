package lv.lidzas.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;

/** Every statement of the municipality's page has its place, and every rule its statement. */
class PageStatementsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([SP]\\d+[ab]?) \\|.*$");
    private static final Pattern ID = Pattern.compile("`([A-Za-z0-9_-]+)`");

    @Test
    void everyStatementHasOneRow() throws IOException {
        List<String> expected = new ArrayList<>();
        IntStream.rangeClosed(1, 22)
                .mapToObj(i -> i == 16 ? List.of("S16a", "S16b") : List.of("S" + i))
                .forEach(expected::addAll);
        IntStream.rangeClosed(1, 7).forEach(i -> expected.add("P" + i));

        assertThat(rows().stream().map(row -> row.group(1))).containsExactlyElementsOf(expected);
    }

    @Test
    void theTableNamesEveryRuleAndDocumentAndNoOthers() throws IOException {
        Set<String> named = new TreeSet<>();
        for (MatchResult row : rows()) {
            ID.matcher(row.group()).results().map(id -> id.group(1)).forEach(named::add);
        }
        named.removeIf(id -> id.startsWith("LIDZAS_"));

        RuleSet rules = Examples.mk942();
        Set<String> grounds = new TreeSet<>();
        rules.refusalGrounds().forEach(ground -> grounds.add(ground.id()));
        Set<String> known = new TreeSet<>();
        rules.specification()
                .walk()
                .filter(node -> node.parts().isEmpty())
                .forEach(node -> known.add(node.id()));
        rules.documents().forEach(document -> known.add(document.kind().name()));

        assertThat(named).containsAll(known);
        known.addAll(grounds);
        assertThat(known).containsAll(named);
    }

    private static List<MatchResult> rows() throws IOException {
        String page = Files.readString(ApprovedFile.root().resolve("docs/rules/page.md"));
        return ROW.matcher(page).results().toList();
    }
}
