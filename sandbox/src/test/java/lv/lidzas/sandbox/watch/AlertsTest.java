package lv.lidzas.sandbox.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The alert rules are built as Prometheus wants them, and whoever is woken by one finds out what to type. */
class AlertsTest {

    private static final Pattern ENTRY =
            Pattern.compile("(?m)^## (Lidzas\\w+)\n((?:(?!^## )[^\n]*\n)*)");

    static List<JsonNode> rules() throws IOException {
        return Monitoring.rules();
    }

    @Test
    void theFileHasTheShapeThatPrometheusReads() throws IOException {
        JsonNode alerts = Monitoring.alerts();

        assertThat(fields(alerts)).containsExactly("groups");
        assertThat(alerts.path("groups"))
                .isNotEmpty()
                .allSatisfy(group -> {
                    assertThat(fields(group)).containsExactly("name", "rules");
                    assertThat(group.path("rules")).isNotEmpty();
                });
        assertThat(Monitoring.rules())
                .extracting(rule -> rule.path("alert").asText())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasWhatItNeedsAndNothingElse(JsonNode rule) {
        assertThat(fields(rule))
                .contains("alert", "expr", "labels", "annotations")
                .isSubsetOf("alert", "expr", "for", "labels", "annotations");
        assertThat(rule.path("for").asText("1m")).matches("\\d+[smhd]");
        assertThat(fields(rule.path("labels"))).containsExactly("severity");
        assertThat(rule.at("/labels/severity").asText()).isIn("critical", "warning", "info");
        assertThat(fields(rule.path("annotations"))).containsExactly("runbook", "summary");
        assertThat(rule.at("/annotations/runbook").asText())
                .isEqualTo(
                        "docs/runbook.md#" + rule.path("alert").asText().toLowerCase(Locale.ROOT));
    }

    @Test
    void everyAlertHasAnEntryInTheRunbookAndTheReverse() throws IOException {
        assertThat(entries().stream().map(it -> it.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Monitoring.rules().stream().map(it -> it.path("alert").asText()).toList());
    }

    @Test
    void anEntrySaysWhatItMeansWhatToLookAtAndWhatToType() throws IOException {
        assertThat(entries())
                .allSatisfy(entry ->
                        assertThat(entry.group(2))
                                .as(entry.group(1))
                                .contains("**Means.** ", "**Look at.** ", "**Type.**"));
    }

    /** What the runbook says to type of ours exists. */
    @Test
    void theCommandsOfTheRunbookExist() throws IOException {
        Set<String> typed = new TreeSet<>();
        Pattern.compile("\\./lidzas ops ([a-z-]+)")
                .matcher(runbook())
                .results()
                .forEach(it -> typed.add(it.group(1)));

        assertThat(typed).containsExactly("consistency-check", "dead-letters", "inbox", "outbox");
    }

    private static List<MatchResult> entries() throws IOException {
        return ENTRY.matcher(runbook()).results().toList();
    }

    private static String runbook() throws IOException {
        return Files.readString(ApprovedFile.root().resolve("docs/runbook.md"));
    }

    private static Set<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return new TreeSet<>(names);
    }
}
