package lv.lidzas.sandbox.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.Ports;
import lv.lidzas.testkit.servers.TokenIssuer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the Dockerfile copies by pattern, held against what a build makes. */
@Execution(ExecutionMode.CONCURRENT)
class ImageContentIT {

    private static final String OWN = "lv.lidzas.*";
    private static final Path ROOT = ApprovedFile.root();

    @Test
    void everyLibraryOfAServiceIsCopiedOnceAndOursInALayerOfTheirOwn() throws IOException {
        List<String> patterns =
                copied("/train/\\$\\{SERVICE}/target/quarkus-app/lib/main/(\\S+)")
                        .map(it -> it.replace("[^", "[!"))
                        .toList();
        assertThat(patterns).last().isEqualTo(OWN);
        for (Deployable service : Deployable.values()) {
            Path libraries = ROOT.resolve(service.folder()).resolve("target/quarkus-app/lib/main");
            try (Stream<Path> files = Files.list(libraries)) {
                assertThat(files.map(Path::getFileName).toList())
                        .as(service.folder())
                        .hasSizeGreaterThan(100)
                        .allSatisfy(library ->
                                assertThat(patterns.stream().filter(it -> matches(it, library)))
                                        .as(library.toString())
                                        .hasSize(1))
                        .filteredOn(library -> matches(OWN, library))
                        .hasSize(2);
            }
        }
    }

    @Test
    void theIssuerRunsWithTheLibrariesOfItsImage(@TempDir Path folder) throws Exception {
        List<String> patterns = copied("sandbox/target/lib/(\\S+\\.jar)").toList();
        String classPath;
        try (Stream<Path> files = Files.list(ROOT.resolve("sandbox/target/lib"))) {
            classPath =
                    files.filter(file ->
                                    patterns.stream()
                                            .anyMatch(it -> matches(it, file.getFileName())))
                            .map(Path::toString)
                            .collect(Collectors.joining(File.pathSeparator));
        }
        int port = Ports.free();
        Process issuer = started(classPath, port, folder);
        try {
            URL keys = URI.create("http://localhost:" + port + "/jwks").toURL();
            Awaitility.await()
                    .atMost(30, TimeUnit.SECONDS)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(text(keys)).contains("RSA"));
        } finally {
            issuer.destroyForcibly();
        }
    }

    private static String text(URL address) throws IOException {
        try (InputStream answer = address.openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Process started(String classPath, int port, Path folder) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classPath,
                                TokenIssuer.class.getName())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said.log").toFile());
        builder.environment().put("LIDZAS_ISSUER_PORT", Integer.toString(port));
        builder.environment().put("LIDZAS_ISSUER_FOLDER", folder.toString());
        return builder.start();
    }

    private static Stream<String> copied(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(
                        Files.readString(ROOT.resolve("Dockerfile"))
                                .lines()
                                .filter(line -> line.startsWith("COPY "))
                                .collect(Collectors.joining("\n")))
                .results()
                .map((MatchResult found) -> found.group(1));
    }

    private static boolean matches(String pattern, Path name) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(name);
    }
}
