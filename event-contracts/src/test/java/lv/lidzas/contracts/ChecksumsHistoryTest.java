package lv.lidzas.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of golden samples only grows: version control knows of no line that was taken away. */
class ChecksumsHistoryTest {

    private static final Path PROJECT = PublishedEvents.module().resolveSibling(".git");

    @Test
    void noLineWasEverTakenFromTheList() throws IOException, InterruptedException {
        assumeThat(PROJECT).as("a clone, not an archive of the sources").exists();

        assertThat(changes()).anyMatch(line -> line.startsWith("+"));
        assertThat(changes())
                .filteredOn(line -> line.startsWith("-") && !line.startsWith("---"))
                .isEmpty();
    }

    private static List<String> changes() throws IOException, InterruptedException {
        String list = Checksums.GOLDEN.resolve("CHECKSUMS").toString();
        List<String> committed =
                git("log", "--format=", "--patch", "--unified=0", "--no-renames", "--", list);
        List<String> uncommitted = git("diff", "HEAD", "--unified=0", "--no-renames", "--", list);
        return Stream.concat(committed.stream(), uncommitted.stream()).toList();
    }

    private static List<String> git(String... arguments) throws IOException, InterruptedException {
        Path said = Files.createTempFile("lidzas", "git");
        try {
            List<String> command =
                    Stream.concat(
                                    Stream.of("git", "-c", "safe.directory=*", "--no-pager"),
                                    Stream.of(arguments))
                            .toList();
            int exit =
                    new ProcessBuilder(command)
                            .directory(PublishedEvents.module().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start()
                            .waitFor();
            String text = Files.readString(said, StandardCharsets.UTF_8);
            assertThat(exit).as(text).isZero();
            return text.lines().toList();
        } finally {
            Files.delete(said);
        }
    }
}
