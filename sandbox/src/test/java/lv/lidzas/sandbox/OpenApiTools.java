package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;

/**
 * The tools from npm that read the four OpenAPI documents, in a folder of the build with copies of the documents.
 *
 * <p>Who has no Node.js may build without them; CI may not.
 */
final class OpenApiTools {

    static final Path FOLDER = ApprovedFile.root().resolve("sandbox/target/openapi");

    private static final Path SETTINGS = ApprovedFile.root().resolve("sandbox/src/test/openapi");
    private static final Path APPROVED = ApprovedFile.root().resolve("docs/openapi");
    private static boolean isInstalled;
    private static boolean isTypeScriptCompiled;

    private OpenApiTools() {}

    /** Installs the tools once; the first caller waits. */
    static synchronized void install() throws IOException, InterruptedException {
        assumeTrue(System.getenv("CI") != null || isThere("npm"), "npm is not installed");
        if (isInstalled) {
            return;
        }
        Path locked = FOLDER.resolve("package-lock.json");
        boolean isUpToDate =
                Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))
                        && Files.exists(locked)
                        && Files.mismatch(locked, SETTINGS.resolve("package-lock.json")) == -1;
        copy(SETTINGS, FOLDER);
        copy(APPROVED, FOLDER.resolve("docs"));
        if (!isUpToDate) {
            silently("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        }
        isInstalled = true;
    }

    /** Generates types and clients in TypeScript, and compiles them and the story on them in strict mode, once. */
    static synchronized void compileTypeScript() throws IOException, InterruptedException {
        install();
        if (isTypeScriptCompiled) {
            return;
        }
        assertThat(silently("npx", "--no-install", "openapi-typescript")).doesNotContain("⚠");
        assertThat(silently("node", "hey-api.mjs")).doesNotContainIgnoringCase("warn");
        GeneratedClientsIT.generate("typescript-fetch", Map.of());
        silently("npx", "--no-install", "tsc", "--project", ".");
        isTypeScriptCompiled = true;
    }

    static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Runs a program that must end well; what it said. */
    static String silently(String... command) throws IOException, InterruptedException {
        return run(Map.of(), command);
    }

    static String run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Run run = start(environment, List.of(command));
        assertThat(run.exitCode()).as(String.join(" ", command) + "\n" + run.output()).isZero();
        return run.output();
    }

    private static boolean isThere(String program) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        return start(Map.of(), List.of(program, "--version")).exitCode() == 0;
    }

    private static Run start(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("lidzas-openapi", ".txt");
        // It runs beside the system tests and takes only the time that they leave.
        List<String> behindTheOthers = new ArrayList<>(List.of("nice", "-n", "19"));
        behindTheOthers.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(behindTheOthers)
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("REDOCLY_TELEMETRY", "off");
        Process process = builder.start();
        if (!process.waitFor(8, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end within 8 minutes");
        }
        String said = Files.readString(output);
        Files.delete(output);
        return new Run(process.exitValue(), said);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private record Run(int exitCode, String output) {}
}
