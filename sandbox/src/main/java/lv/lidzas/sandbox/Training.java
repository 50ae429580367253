package lv.lidzas.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.lidzas.sandbox.demo.Demo;
import lv.lidzas.sandbox.demo.StoryFailed;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.Folders;
import lv.lidzas.testkit.servers.ServerFailure;

/**
 * Runs the four services once against real servers and keeps what Java learned of each: the classes that it loads and how busy its methods
 * are. The next start finds that in a file beside the build (an AOT cache, ADR 0016).
 */
public final class Training {

    /** Java writes the cache when it ends, with a process of its own. */
    private static final Duration WRITTEN_WITHIN = Duration.ofMinutes(4);

    /** In a container Java takes its options from here by itself. */
    private static final String OPTIONS_OF_THE_IMAGE = "JDK_JAVA_OPTIONS";

    private final Path project;
    private final ServiceOptions options;
    private final Consumer<String> progress;

    private Training(Path project, ServiceOptions options, Consumer<String> progress) {
        this.project = project;
        this.options = options;
        this.progress = progress;
    }

    /** The program behind {@code ./lidzas train}; exit code 1 if a service left nothing. */
    public static void main(String[] arguments) {
        QuietLogging.on();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path project = Path.of(System.getProperty("lidzas.root", ".")).toAbsolutePath().normalize();
        try {
            ifNeeded(project, out::println);
        } catch (ServerFailure | StoryFailed failure) {
            System.err.println("The services were not trained: " + failure.getMessage());
            System.exit(1);
        }
    }

    /** What a training leaves of this service, if it was trained since it was built. */
    static Optional<Path> cache(Path project, Deployable service) {
        Path cache = whereItIsKept(project, service);
        Path jar = ServiceProcess.jar(project, service);
        return Files.exists(cache)
                        && Files.exists(jar)
                        && cache.toFile().lastModified() >= jar.toFile().lastModified()
                ? Optional.of(cache)
                : Optional.empty();
    }

    /** Trains unless every service has been trained since it was built. */
    public static synchronized void ifNeeded(Path project, Consumer<String> progress) {
        if (!isDone(project)) {
            ServiceOptions options =
                    System.getenv(OPTIONS_OF_THE_IMAGE) == null
                            ? ServiceOptions.production(project)
                            : _ -> List.of();
            new Training(project, options, progress).run();
        }
    }

    /** Whether every service has been trained since it was built. */
    static boolean isDone(Path project) {
        return Stream.of(Deployable.values()).allMatch(it -> cache(project, it).isPresent());
    }

    private void run() {
        progress.accept("Training the services, so that they start in half the time.");
        Layout layout = Layout.onFreePorts(project, project.resolve("sandbox/target/training"));
        Municipality municipality = new Municipality(layout, this::recording);
        municipality.stopLeftovers(progress);
        municipality.forget();
        Thread stop = new Thread(municipality::close);
        Runtime.getRuntime().addShutdownHook(stop);
        municipality.start(_ -> {});
        Demo.tell(
                layout.addresses(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        progress.accept("The services did the demo's stories; Java writes what it learned.");
        municipality.stopServices(WRITTEN_WITHIN);
        municipality.close();
        Runtime.getRuntime().removeShutdownHook(stop);
        for (Deployable service : Deployable.values()) {
            keep(service);
        }
        Folders.delete(layout.folder());
        progress.accept("The services are trained.");
    }

    /** Level 3 counts how busy methods are, and compiles none for long. */
    private List<String> recording(Deployable service) {
        return options.and("-XX:AOTCacheOutput=" + written(service))
                .and("-XX:TieredStopAtLevel=3")
                .of(service);
    }

    private static Path whereItIsKept(Path project, Deployable service) {
        return project.resolve(service.folder()).resolve("target/app.aot");
    }

    /** Half a file is never taken for a cache. */
    private Path written(Deployable service) {
        return whereItIsKept(project, service).resolveSibling("training.aot");
    }

    private void keep(Deployable service) {
        try {
            Files.move(
                    written(service),
                    whereItIsKept(project, service),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new ServerFailure(
                    service.folder() + " left nothing: " + problem.getMessage(), problem);
        }
    }
}
