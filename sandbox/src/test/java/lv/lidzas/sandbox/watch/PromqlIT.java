package lv.lidzas.sandbox.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every expression of the alerts and dashboards is one that Prometheus takes, and names metrics and labels that exist.
 *
 * <p>Read by the grammar of Prometheus itself, from npm. Who has no Node.js may build without it; CI may not.
 */
class PromqlIT {

    private static final Path SETTINGS = ApprovedFile.root().resolve("sandbox/src/test/monitoring");
    private static final Path FOLDER = ApprovedFile.root().resolve("sandbox/target/monitoring");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\w+) \\| (.*?) \\|");
    private static final Pattern LABEL = Pattern.compile("`(\\w+)`");

    /** What Prometheus itself knows of whom it asks. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    private static final Set<String> LABELS_OF_PROMETHEUS = Set.of("job", "instance", "le");

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        assumeTrue(System.getenv("CI") != null || isThere("npm"), "npm is not installed");
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(SETTINGS)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        FOLDER.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        run("", "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
    }

    @Test
    void everyExpressionIsTakenAndNamesWhatThereIs() throws IOException, InterruptedException {
        Set<String> metrics = new TreeSet<>(OF_PROMETHEUS);
        Set<String> labels = new TreeSet<>(LABELS_OF_PROMETHEUS);
        readCatalogue(metrics, labels);

        List<JsonNode> read = read(Monitoring.expressions());

        assertThat(read).hasSizeGreaterThan(30);
        assertThat(read)
                .allSatisfy(it -> {
                    assertThat(it.path("problem").asText()).as(it.toString()).isEmpty();
                    assertThat(texts(it.path("metrics")))
                            .as(it.toString())
                            .isNotEmpty()
                            .isSubsetOf(metrics);
                    assertThat(texts(it.path("labels"))).as(it.toString()).isSubsetOf(labels);
                });
    }

    @Test
    void whatIsNoExpressionIsNoticed() throws IOException, InterruptedException {
        assertThat(read(List.of("sum by (service) (up", "up ==", "rate(up[5 minutes])", "max up")))
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.path("problem").asText()).isNotEmpty());
        assertThat(read(List.of("sum by (a) (rate(b{c=\"d\"}[5m])) > 0")).getFirst().toString())
                .contains("\"metrics\":[\"b\"]", "\"labels\":[\"a\",\"c\"]");
    }

    private static void readCatalogue(Set<String> metrics, Set<String> labels) throws IOException {
        String catalogue = Files.readString(ApprovedFile.root().resolve(MetricsCatalogue.FILE));
        ROW.matcher(catalogue)
                .results()
                .forEach(row -> {
                    metrics.add(row.group(1));
                    if (row.group(2).equals("histogram") || row.group(2).equals("summary")) {
                        Stream.of("_bucket", "_count", "_sum")
                                .forEach(ending -> metrics.add(row.group(1) + ending));
                    }
                    LABEL.matcher(row.group(3)).results().forEach(it -> labels.add(it.group(1)));
                });
    }

    private static List<JsonNode> read(List<String> expressions)
            throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (String expression : expressions) {
            lines.append(JSON.writeValueAsString(expression)).append('\n');
        }
        List<JsonNode> read = new ArrayList<>();
        for (String line : run(lines.toString(), "node", "promql.mjs").lines().toList()) {
            read.add(JSON.readTree(line));
        }
        return read;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(it -> texts.add(it.asText()));
        return texts;
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String run(String input, String... command)
            throws IOException, InterruptedException {
        Path given = Files.writeString(FOLDER.resolve("input.txt"), input);
        Path said = FOLDER.resolve("output.txt");
        Process process =
                new ProcessBuilder(command)
                        .directory(FOLDER.toFile())
                        .redirectInput(given.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " did not end");
        }
        String output = Files.readString(said);
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
