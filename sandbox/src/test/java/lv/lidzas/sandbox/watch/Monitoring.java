package lv.lidzas.sandbox.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The alert rules and the dashboards, as they lie in the project. */
final class Monitoring {

    static final Path ALERTS = ApprovedFile.root().resolve("monitoring/alerts.yaml");
    static final Path DASHBOARDS = ApprovedFile.root().resolve("monitoring/dashboards");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Monitoring() {}

    static JsonNode alerts() throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        return JSON.valueToTree(
                new Yaml(new SafeConstructor(strict)).load(Files.readString(ALERTS)));
    }

    /** The rules of all groups. */
    static List<JsonNode> rules() throws IOException {
        List<JsonNode> rules = new ArrayList<>();
        alerts().path("groups").forEach(group -> group.path("rules").forEach(rules::add));
        return rules;
    }

    static List<JsonNode> dashboards() throws IOException {
        List<JsonNode> dashboards = new ArrayList<>();
        try (Stream<Path> files = Files.list(DASHBOARDS)) {
            for (Path file : files.sorted().toList()) {
                dashboards.add(JSON.readTree(file.toFile()));
            }
        }
        return dashboards;
    }

    /** Every expression of PromQL in all of them. */
    static List<String> expressions() throws IOException {
        List<String> all = new ArrayList<>();
        rules().forEach(rule -> all.add(rule.path("expr").asText()));
        for (JsonNode dashboard : dashboards()) {
            dashboard
                    .path("panels")
                    .forEach(panel ->
                            panel.path("targets")
                                    .forEach(target -> all.add(target.path("expr").asText())));
        }
        return all;
    }
}
