package lv.lidzas.sandbox.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents on security claim can be looked up. */
class SecurityDocumentsTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| ([\\d., ]+) \\| (met|n/a|open) \\| (.+) \\|$", Pattern.MULTILINE);

    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final String LINES = "/security/asvs-5.0.0-levels-1-and-2.txt";

    @Test
    void everyLineOfTheStandardIsAnsweredOnce() throws IOException {
        List<String> answered =
                ROW.matcher(read("docs/asvs.md"))
                        .results()
                        .flatMap(row -> Stream.of(row.group(1).split(", ")))
                        .toList();

        assertThat(answered).containsExactlyInAnyOrderElementsOf(standard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"met", "n/a", "open"})
    void theSumsAreRight(String state) throws IOException {
        String text = read("docs/asvs.md");
        long lines =
                ROW.matcher(text)
                        .results()
                        .filter(row -> row.group(2).equals(state))
                        .mapToLong(row -> row.group(1).split(", ").length)
                        .sum();

        String said = text.replace('\n', ' ');
        switch (state) {
            case "met" -> assertThat(said).contains(lines + " are met");
            case "n/a" -> assertThat(said).contains(lines + " not applicable");
            default -> assertThat(said).contains(lines + " open");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/asvs.md", "docs/threat-model.md", "SECURITY.md"})
    void everyTestThatIsNamedExists(String document) throws IOException {
        Matcher named = NAMED_TEST.matcher(read(document));

        assertThat(named.results().map(it -> it.group(1)).collect(Collectors.toSet()))
                .isNotEmpty()
                .isSubsetOf(tests());
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(ApprovedFile.root())) {
            return files.map(it -> it.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java") || name.endsWith("IT.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> standard() throws IOException {
        try (InputStream lines = SecurityDocumentsTest.class.getResourceAsStream(LINES)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String read(String path) throws IOException {
        return Files.readString(ApprovedFile.root().resolve(path));
    }
}
