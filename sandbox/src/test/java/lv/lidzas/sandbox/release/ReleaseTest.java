package lv.lidzas.sandbox.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @TempDir Path checkout;

    @Test
    void theFirstReleaseJoinsTheFragmentsByKind() throws IOException {
        given("# Changelog\n\nWhat a user notices.\n\nNo release yet.\n");
        fragment(
                "b.md",
                "**Changed** Lists say\nwhere they go on.\n\n**Added** A list of visits.\n");
        fragment(
                "a.md",
                "**Added** [Settings](../../settings.md) and [licence](../../../LICENSE).\n");

        String section = new Changelog(checkout).join("0.1.0", DAY);

        assertThat(Files.readString(checkout.resolve("CHANGELOG.md")))
                .isEqualTo(
                        """
                        # Changelog

                        What a user notices.

                        ## 0.1.0, 2026-12-01

                        ### Added
                        - [Settings](docs/settings.md) and [licence](LICENSE).
                        - A list of visits.

                        ### Changed
                        - Lists say
                          where they go on.
                        """);
        assertThat(section).startsWith("### Added").endsWith("where they go on.");
        assertThat(checkout.resolve("docs/changelog/unreleased"))
                .isDirectoryNotContaining("glob:**[ab].md");
    }

    @Test
    void aLaterReleaseComesFirst() throws IOException {
        given("# Changelog\n\nWhat a user notices.\n\n## 0.1.0, 2026-12-01\n\n### Added\n- All.\n");
        fragment("a.md", "**Fixed** A typing error.");

        new Changelog(checkout).join("0.2.0", DAY.plusDays(1));

        assertThat(Files.readString(checkout.resolve("CHANGELOG.md")))
                .endsWith(
                        """
                        notices.

                        ## 0.2.0, 2026-12-02

                        ### Fixed
                        - A typing error.

                        ## 0.1.0, 2026-12-01

                        ### Added
                        - All.
                        """);
    }

    @Test
    void nothingChangedIsNoRelease() throws IOException {
        given("# Changelog\n");

        assertThatThrownBy(() -> new Changelog(checkout).join("0.1.0", DAY))
                .isInstanceOf(NoRelease.class)
                .hasMessageContaining("is empty");
    }

    @Test
    void aFragmentOfNoKindIsNoRelease() throws IOException {
        given("# Changelog\n");
        fragment("a.md", "- Something.");

        assertThatThrownBy(() -> new Changelog(checkout).join("0.1.0", DAY))
                .isInstanceOf(NoRelease.class)
                .hasMessageStartingWith("a.md has a change that does not begin with");
    }

    /** The fragments of today, so that a release does not find out what nobody saw. */
    @Test
    void theFragmentsOfThisCheckoutCanBeJoined() throws IOException {
        given("# Changelog\n");
        Path real = ApprovedFile.root().resolve("docs/changelog/unreleased");
        try (var files = Files.list(real)) {
            for (Path file : files.toList()) {
                fragment(file.getFileName().toString(), Files.readString(file));
            }
        }

        if (Files.list(real).count() > 1) {
            assertThat(new Changelog(checkout).join("0.1.0", DAY)).startsWith("### ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "v1.0.0",
                "1.0.0-SNAPSHOT",
                "01.0.0",
                "1.0.0.0",
                "",
                "1000000000000.0.0"
            })
    void whatIsNoVersionIsNoRelease(String text) {
        assertThatThrownBy(() -> Version.of(text)).isInstanceOf(NoRelease.class);
    }

    @Test
    void aVersionHasATagAndOneAfterIt() {
        Version version = Version.of("1.4.2");

        assertThat(version.tag()).isEqualTo("v1.4.2");
        assertThat(version.next()).isEqualTo("1.5.0-SNAPSHOT");
    }

    @Test
    void twoBuildsDifferInWhatDiffersOrIsMissing() {
        SortedMap<String, String> one =
                new TreeMap<>(java.util.Map.of("a", "1", "b", "2", "c", "3"));
        SortedMap<String, String> other =
                new TreeMap<>(java.util.Map.of("a", "1", "b", "5", "d", "3"));

        assertThat(SameBuild.differing(one, other)).isEqualTo(List.of("b", "c", "d"));
        assertThat(SameBuild.differing(one, one)).isEmpty();
    }

    private void given(String changelog) throws IOException {
        Files.writeString(checkout.resolve("CHANGELOG.md"), changelog);
        Files.createDirectories(checkout.resolve("docs/changelog/unreleased"));
        fragment("README.md", "How to write one.");
    }

    private void fragment(String name, String text) throws IOException {
        Files.writeString(checkout.resolve("docs/changelog/unreleased").resolve(name), text);
    }
}
