package lv.lidzas.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first release on, the list of golden samples only grows. A release is a tag {@code v…}. */
class ChecksumsHistoryTest {

    private static final String LIST = "CHECKSUMS";

    @TempDir private Path repository;

    @BeforeEach
    void aListWithOneSample() throws IOException, InterruptedException {
        git(repository, "init", "--quiet");
        git(repository, "config", "user.name", "Test");
        git(repository, "config", "user.email", "test@example.org");
        commit("1  draft.json\n");
    }

    @Test
    void noLineWasTakenFromTheListSinceTheFirstRelease() throws IOException, InterruptedException {
        assumeThat(PublishedEvents.module().resolveSibling(".git"))
                .as("a clone, not an archive of the sources")
                .exists();

        assertThat(taken(Checksums.GOLDEN)).isEmpty();
    }

    @Test
    void beforeTheFirstReleaseALineMayGo() throws IOException, InterruptedException {
        commit("2  anew.json\n");

        assertThat(taken(repository)).isEmpty();
    }

    @Test
    void afterTheFirstReleaseALineThatGoesIsSeen() throws IOException, InterruptedException {
        commit("2  anew.json\n");
        git(repository, "tag", "v1.0.0");
        commit("2  anew.json\n3  added.json\n");
        git(repository, "tag", "v1.1.0");
        assertThat(taken(repository)).isEmpty();

        commit("3  added.json\n");
        assertThat(taken(repository)).containsExactly("-2  anew.json");

        Files.writeString(repository.resolve(LIST), "");
        assertThat(taken(repository)).containsExactly("-2  anew.json", "-3  added.json");
    }

    private static List<String> taken(Path folder) throws IOException, InterruptedException {
        List<String> releases = git(folder, "tag", "--list", "v[0-9]*", "--sort=creatordate");
        if (releases.isEmpty()) {
            return List.of();
        }
        String since = releases.getFirst() + "..HEAD";
        List<String> changes = new ArrayList<>();
        changes.addAll(
                git(
                        folder,
                        "log",
                        "--format=",
                        "--patch",
                        "-U0",
                        "--no-renames",
                        since,
                        "--",
                        LIST));
        changes.addAll(git(folder, "diff", "HEAD", "-U0", "--no-renames", "--", LIST));
        return changes.stream()
                .filter(line -> line.startsWith("-") && !line.startsWith("---"))
                .toList();
    }

    private void commit(String list) throws IOException, InterruptedException {
        Files.writeString(repository.resolve(LIST), list);
        git(repository, "add", LIST);
        git(repository, "commit", "--quiet", "--message", "list");
    }

    private static List<String> git(Path folder, String... arguments)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("lidzas", "git");
        try {
            List<String> command =
                    Stream.concat(
                                    Stream.of("git", "-c", "safe.directory=*", "--no-pager"),
                                    Stream.of(arguments))
                            .toList();
            int exit =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
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
