package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The four OpenAPI documents hold Spectral's own and the OWASP rules.
 *
 * <p>Spectral comes from npm. Who has no Node.js may build without it; CI may not.
 */
@Execution(ExecutionMode.CONCURRENT)
class OpenApiLintIT {

    private static final Path TOOL = ApprovedFile.root().resolve("sandbox/target/spectral");

    @Test
    void noDocumentHasAnError() throws IOException, InterruptedException {
        assumeTrue(System.getenv("CI") != null || isThere("npm"), "npm is not installed");
        install();

        List<String> command = new ArrayList<>(List.of("npx", "--no-install", "spectral", "lint"));
        command.addAll(
                List.of(
                        "--ruleset",
                        "ruleset.yaml",
                        "--fail-severity",
                        "error",
                        "--format",
                        "text"));
        List<String> documents = documents();
        command.addAll(documents);
        Run lint = run(command);

        assertThat(documents).hasSize(4);
        assertThat(lint.exitCode()).as(lint.output()).isZero();
    }

    private static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(ApprovedFile.root().resolve("docs/openapi"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".approved.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(TOOL);
        Path source = ApprovedFile.root().resolve("sandbox/src/test/spectral");
        for (String name : List.of("package.json", "package-lock.json", "ruleset.yaml")) {
            Files.copy(
                    source.resolve(name), TOOL.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(TOOL.resolve("node_modules/.package-lock.json"))) {
            Run install = run(List.of("npm", "ci", "--no-audit", "--no-fund"));
            assertThat(install.exitCode()).as(install.output()).isZero();
        }
    }

    private static boolean isThere(String program) throws IOException, InterruptedException {
        return run(List.of(program, "--version")).exitCode() == 0;
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("lidzas-lint", ".txt");
        // It runs beside the system tests and takes only the time that they leave.
        List<String> behindTheOthers = new ArrayList<>(List.of("nice", "-n", "19"));
        behindTheOthers.addAll(command);
        Process process =
                new ProcessBuilder(behindTheOthers)
                        .directory(Files.isDirectory(TOOL) ? TOOL.toFile() : null)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end within 5 minutes");
        }
        String said = Files.readString(output);
        Files.delete(output);
        return new Run(process.exitValue(), said);
    }

    private record Run(int exitCode, String output) {}
}
