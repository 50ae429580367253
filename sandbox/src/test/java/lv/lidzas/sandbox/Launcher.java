package lv.lidzas.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A test's {@code ./lidzas}: the script in a process of its own, on ports and data of its own. */
final class Launcher implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration INTERRUPTED_WITHIN = Duration.ofSeconds(3);

    private final Process process;
    private final Path output;

    private Launcher(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Runs {@code ./lidzas} with these arguments; its process becomes the program, so a signal reaches that. */
    static Launcher lidzas(Layout layout, String... arguments) {
        return lidzas(layout, Map.of(), arguments);
    }

    /** The same with more variables. */
    static Launcher lidzas(Layout layout, Map<String, String> variables, String... arguments) {
        List<String> command = new ArrayList<>(List.of("./lidzas"));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("lidzas-", ".out");
            output.toFile().deleteOnExit();
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(layout.project().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile());
            builder.environment().putAll(variables);
            builder.environment().put("LIDZAS_FOLDER", layout.folder().toString());
            builder.environment().put("LIDZAS_PORT_OFFSET", Integer.toString(layout.portOffset()));
            return new Launcher(builder.start(), output);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Waits for the launcher's word that all is ready, and returns what it printed. */
    String awaitReady() {
        Awaitility.await("the municipality")
                .atMost(PATIENCE)
                .failFast("the launcher ended", () -> !process.isAlive())
                .until(() -> output().contains("Ctrl-C stops everything"));
        return output();
    }

    /** Waits for the launcher's end and returns its exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher does not end: " + output());
        }
        return process.exitValue();
    }

    /** What Ctrl-C does; a run that was started in the background ignores that signal, and is ended as a system does it. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        if (!process.waitFor(INTERRUPTED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
            process.destroy();
        }
    }

    /** What {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
