package lv.lidzas.sandbox;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.Folders;
import lv.lidzas.testkit.servers.ServerFailure;

/** The program behind {@code ./lidzas up}: starts a municipality, keeps it running until Ctrl-C, and stops it in order. */
public final class Up {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final List<String> RULES = List.of("page", "national");
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final Layout layout;
    private final ServiceOptions services;
    private final PrintStream out;
    private final long begun = System.nanoTime();
    private volatile boolean stopping;

    private Up(Layout layout, ServiceOptions services, PrintStream out) {
        this.layout = layout;
        this.services = services;
        this.out = out;
    }

    /**
     * Takes {@code --reset} to start with empty data, {@code --production} to start the services as their images do, and
     * {@code --rules} with {@code page} or {@code national} to say whose rules decide.
     */
    public static void main(String[] arguments) throws InterruptedException {
        QuietLogging.on();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> options = new ArrayList<>(List.of(arguments));
        String rules = rules(options);
        boolean reset = options.remove("--reset");
        boolean production = options.remove("--production");
        if (!options.isEmpty()) {
            System.err.println(
                    "./lidzas up does not know "
                            + String.join(" ", options)
                            + "; it knows --reset, --production, --rules page and --rules national.");
            System.exit(WRONG_USE);
        }
        try {
            Path project =
                    Path.of(System.getProperty("lidzas.root", ".")).toAbsolutePath().normalize();
            ServiceOptions services =
                    production ? ServiceOptions.production(project) : ServiceOptions.laptop();
            new Up(
                            Layout.of(project, System.getenv()),
                            services.trained(project).and("-Dlidzas.rule-calendar=" + rules),
                            out)
                    .run(reset);
        } catch (ServerFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(FAILED);
        }
    }

    /** Takes the rules out of the options; what is no such pair stays there to be complained of. */
    private static String rules(List<String> options) {
        int at = options.indexOf("--rules");
        if (at >= 0 && at + 1 < options.size() && RULES.contains(options.get(at + 1))) {
            options.remove(at);
            return options.remove(at);
        }
        return RULES.getFirst();
    }

    private void run(boolean reset) throws InterruptedException {
        try (FileChannel _ = FolderClaim.of(layout.folder(), "A sandbox")) {
            runAlone(reset);
        } catch (IOException problem) {
            throw new ServerFailure(
                    "The folder " + layout.folder() + " cannot be used: " + problem.getMessage(),
                    problem);
        }
    }

    private void runAlone(boolean reset) throws InterruptedException {
        Municipality municipality = new Municipality(layout, services);
        municipality.stopLeftovers(this::say);
        if (reset) {
            municipality.forget();
            say("All data is removed.");
        }
        Preflight.check(layout);
        keepEarlierLogs();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(municipality)));
        municipality.start(this::say);
        say("The municipality is ready.");
        if (!Training.isDone(layout.project())) {
            say("After ./lidzas train, some minutes once per build, it is ready in half the time.");
        }
        Guide.print(layout, out);
        watch(municipality);
    }

    private void keepEarlierLogs() {
        Path logs = layout.folder().resolve("logs");
        Path earlier = layout.folder().resolve("logs-of-the-run-before");
        try {
            if (Files.exists(logs)) {
                Folders.delete(earlier);
                Files.move(logs, earlier, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException problem) {
            throw new ServerFailure(
                    "The logs in " + logs + " cannot be moved: " + problem.getMessage(), problem);
        }
    }

    private void stop(Municipality municipality) {
        stopping = true;
        out.println();
        out.println("Stopping.");
        municipality.close();
        out.println("Stopped. The data is kept in " + layout.folder() + ".");
    }

    /** Tells when a service ends on its own; it is not started again, because the reason should be seen. */
    private void watch(Municipality municipality) throws InterruptedException {
        Set<Deployable> ended = new HashSet<>();
        while (!stopping) {
            Thread.sleep(BETWEEN_LOOKS);
            for (ServiceProcess process : municipality.services()) {
                if (!process.isRunning() && !stopping && ended.add(process.service())) {
                    say(
                            process.service().folder()
                                    + " has ended; its log is "
                                    + process.jvm().log()
                                    + ".");
                }
            }
        }
    }

    private void say(String line) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - begun) / 1e9, line);
    }
}
