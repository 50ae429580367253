package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./lidzas secrets} writes what a deployment starts with, once. */
class SecretsCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".env",
                "k8s/overlays/demo/secrets.env",
                "k8s/overlays/municipality/secrets.env"
            })
    void everySecretIsAnotherAndKeysAreThirtyTwoBytes(String name, @TempDir Path folder)
            throws Exception {
        Path file = fromExample(name, folder);

        assertThat(secrets(file)).isZero();
        Map<String, String> values =
                Files.readAllLines(file).stream()
                        .filter(line -> line.matches("\\w+_(PASSWORD|KEY)=.*"))
                        .map(line -> line.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        assertThat(values).isNotEmpty();
        assertThat(values.values()).doesNotContain("").doesNotHaveDuplicates();
        values.forEach((variable, value) -> {
            if (variable.endsWith("_KEY")) {
                assertThat(Base64.getDecoder().decode(value)).as(variable).hasSize(32);
            } else {
                assertThat(value).as(variable).matches("[0-9a-f]{48}");
            }
        });
        assertThat(Files.readAllLines(file)).hasSameSizeAs(Files.readAllLines(example(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = ".env")
    void onlyTheOwnerReadsThemAndNothingIsEverWrittenOver(String name, @TempDir Path folder)
            throws Exception {
        Path file = fromExample(name, folder);
        assertThat(secrets(file)).isZero();
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        List<String> before = Files.readAllLines(file);

        assertThat(secrets(file)).isEqualTo(1);

        assertThat(Files.readAllLines(file)).isEqualTo(before);
    }

    private static Path fromExample(String name, Path folder) throws IOException {
        Files.copy(example(name), folder.resolve("secrets.example"));
        return folder.resolve("secrets");
    }

    private static Path example(String name) {
        return SystemUnderTest.project().resolve(name + ".example");
    }

    private static int secrets(Path file) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("./lidzas", "secrets", file.toString())
                        .directory(SystemUnderTest.project().toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).hasLineCount(1).contains(file.getFileName().toString());
        return process.waitFor();
    }
}
