package lv.lidzas.sandbox.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change costs: how many files name an example of each thing that is added again and again. */
class TouchedFilesTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| ([^|]+) \\| `([A-Za-z_-]+)` \\| (\\d+) \\|", Pattern.MULTILINE);

    static Stream<Cost> costs() throws IOException {
        return ROW.matcher(Files.readString(ApprovedFile.root().resolve("CONTRIBUTING.md")))
                .results()
                .map(row -> new Cost(row.group(1), row.group(2), Integer.parseInt(row.group(3))));
    }

    @ParameterizedTest
    @MethodSource("costs")
    void theNumberInContributingIsTheNumberOfFiles(Cost cost) {
        assertThat(writtenByHand().filter(file -> names(file, cost.example())))
                .as("files of main code, written by hand, that name " + cost.example())
                .hasSize(cost.files());
    }

    /** The sandbox only tells of it, and schemas are generated. */
    private static Stream<Path> writtenByHand() {
        return Modules.all().stream()
                .filter(module -> !module.equals("sandbox"))
                .map(module -> ApprovedFile.root().resolve(module).resolve("src/main"))
                .flatMap(TouchedFilesTest::files)
                .filter(file -> !file.toString().contains("/resources/schemas/"));
    }

    /** A field by its name or its column; a code in whatever way its words are joined. */
    private static boolean names(Path file, String example) {
        String words = example.replaceAll("([a-z])([A-Z])", "$1_$2");
        Pattern pattern =
                Character.isLowerCase(example.charAt(0)) && !example.equals(words)
                        ? Pattern.compile(example + "|" + words.toLowerCase(Locale.ROOT))
                        : Pattern.compile(
                                words.replaceAll("[-_]", "[-_]?"), Pattern.CASE_INSENSITIVE);
        return pattern.matcher(read(file)).find();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of the table. */
    record Cost(String what, String example, int files) {}
}
