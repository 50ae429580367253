package lv.lidzas.testkit.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A program that runs in a Java process of its own and can be found again after the process that started it is gone.
 *
 * <p>It carries its folder and name as an argument, and is found by exactly that argument. So no other process is ever taken for it, which
 * a number read from a file could not promise.
 */
public final class ChildJvm {

    private final String name;
    private final String mark;
    private final Path log;
    private final List<String> arguments;
    private final Map<String, String> environment;
    private volatile @Nullable ProcessHandle started;

    /**
     * @param home where this process and its siblings belong
     * @param name unique within the home; names the log file too
     * @param arguments what follows {@code java} on the command line
     */
    public ChildJvm(
            Path home, String name, List<String> arguments, Map<String, String> environment) {
        this.name = name;
        this.mark = "-Dlidzas.process=" + home.toAbsolutePath().normalize() + "/" + name;
        this.log = home.resolve("logs").resolve(name + ".log");
        this.arguments = List.copyOf(arguments);
        this.environment = Map.copyOf(environment);
    }

    public String name() {
        return name;
    }

    /** What the program writes; starts are appended. */
    public Path log() {
        return log;
    }

    /** Starts the program; a second one beside it is refused. */
    public Process start() {
        running()
                .ifPresent(other -> {
                    throw new ServerFailure(name + " runs already (process " + other.pid() + ").");
                });
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark);
        command.addAll(arguments);
        try {
            Files.createDirectories(Folders.around(log));
            ProcessBuilder builder =
                    new ProcessBuilder(Shielded.fromTheTerminal(command)).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            builder.environment().putAll(environment);
            Process process = builder.start();
            started = process.toHandle();
            return process;
        } catch (IOException problem) {
            throw new ServerFailure(
                    name + " could not be started: " + problem.getMessage(), problem);
        }
    }

    /** The running process, whoever started it. */
    public Optional<ProcessHandle> running() {
        ProcessHandle known = started;
        return known != null && known.isAlive()
                ? Optional.of(known)
                : RunningProcesses.withArgument(mark);
    }

    /** Asks the program to end and waits; ends it by force when the patience is over. */
    public void stop(Duration patience) {
        running()
                .ifPresent(process -> {
                    process.destroy();
                    if (!ended(process, patience)) {
                        process.destroyForcibly();
                        ended(process, patience);
                    }
                });
    }

    /** Ends the program at once, as a power cut would. */
    public void kill() {
        running()
                .ifPresent(process -> {
                    process.destroyForcibly();
                    ended(process, Duration.ofSeconds(10));
                });
    }

    static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException problem) {
            throw new CompletionException(problem);
        }
    }
}
