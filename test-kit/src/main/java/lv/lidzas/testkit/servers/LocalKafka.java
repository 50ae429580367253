package lv.lidzas.testkit.servers;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/** One Apache Kafka node (KRaft, no ZooKeeper) in a process of its own, with the data of one folder. */
public final class LocalKafka {

    private static final Duration READY_WITHIN = Duration.ofMinutes(4);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(30);

    private static final List<String> FIXED_OPTIONS =
            List.of(
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    /** Everything to the console, without the hundreds of settings that each part repeats. */
    private static final String LOGGING =
            """
            loggers=org.apache.kafka.common.config
            logger.level=INFO
            logger.handlers=CONSOLE
            logger.org.apache.kafka.common.config.level=WARN
            handler.CONSOLE=org.jboss.logmanager.handlers.ConsoleHandler
            handler.CONSOLE.formatter=PATTERN
            formatter.PATTERN=org.jboss.logmanager.formatters.PatternFormatter
            formatter.PATTERN.properties=pattern
            formatter.PATTERN.pattern=%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5p [%c{2.}] %s%e%n
            """;

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private final @Nullable KafkaSecurity security;
    private final ChildJvm jvm;

    /**
     * A node on this machine that anybody may use.
     *
     * @param home the folder that holds this server's folder {@code kafka} and its log
     * @param port where clients connect
     * @param controllerPort where the node talks to itself
     * @param options options of the Java machine
     */
    public LocalKafka(Path home, int port, int controllerPort, List<String> options) {
        this(home, port, controllerPort, options, null);
    }

    /**
     * A node that may ask who comes.
     *
     * @param security how it is spoken with; nothing: by anybody and in the open
     */
    public LocalKafka(
            Path home,
            int port,
            int controllerPort,
            List<String> options,
            @Nullable KafkaSecurity security) {
        this.security = security;
        this.folder = home.toAbsolutePath().normalize().resolve("kafka");
        this.port = port;
        this.controllerPort = controllerPort;
        List<String> arguments = new ArrayList<>(FIXED_OPTIONS);
        arguments.add("-Dlogging.configuration=" + loggingFile().toUri());
        arguments.addAll(options);
        arguments.add("kafka.Kafka");
        arguments.add(settingsFile().toString());
        this.jvm = new ChildJvm(home, "kafka", arguments, Map.of("CLASSPATH", classPath()));
    }

    /** The options of a small node. */
    public static List<String> smallHeap() {
        return List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public ChildJvm jvm() {
        return jvm;
    }

    /** Starts the node, formatting its storage first where that has not been done, and returns when it answers. */
    public void start() {
        launch();
        awaitReady();
    }

    /** Starts the process and returns without waiting for it. */
    public void launch() {
        try {
            Files.createDirectories(folder);
            Files.writeString(settingsFile(), settings(folder.resolve("data")));
            Files.writeString(loggingFile(), LOGGING);
        } catch (IOException problem) {
            throw new ServerFailure(
                    "Kafka's settings could not be written: " + problem.getMessage(), problem);
        }
        Folders.complete(folder.resolve("data"), this::format);
        jvm.start();
    }

    /** Returns when the node answers a client: it opens its port last of all. */
    public void awaitReady() {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!Ports.answers(port)) {
            failIfOver(deadline);
            sleep();
        }
    }

    /** Stops the node in an orderly way: it takes its leave, so that it need not wait for the end of its old session when it comes back. */
    public void stop() {
        jvm.stop(STOPPED_WITHIN);
    }

    /** Ends the node at once. */
    public void kill() {
        jvm.kill();
    }

    public boolean isRunning() {
        return jvm.running().isPresent();
    }

    private void failIfOver(long deadline) {
        if (!isRunning()) {
            throw new ServerFailure("Kafka ended at its start; see " + jvm.log() + ".");
        }
        if (System.nanoTime() > deadline) {
            throw new ServerFailure(
                    "Kafka is not ready after "
                            + READY_WITHIN.toSeconds()
                            + " s; see "
                            + jvm.log()
                            + ".");
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while waiting for Kafka.", interruption);
        }
    }

    private void format(Path data) throws IOException {
        Path settings = Files.writeString(folder.resolve("format.properties"), settings(data));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "format",
                                "--cluster-id",
                                Uuid.randomUuid().toString(),
                                "--config",
                                settings.toString()));
        if (security != null) {
            arguments.addAll(List.of("--add-scram", security.credentials()));
        }
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            if (StorageTool.execute(arguments.toArray(String[]::new), out) != 0) {
                throw new ServerFailure(
                        "Kafka's storage could not be formatted: "
                                + said.toString(StandardCharsets.UTF_8));
            }
        }
    }

    /** This program's own jars, without Quarkus, which would keep back what Kafka logs. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(it -> it.toString().endsWith(".jar"))
                .filter(it -> !it.getFileName().toString().startsWith("quarkus-"))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path loggingFile() {
        return folder.resolve("logging.properties");
    }

    private Path settingsFile() {
        return folder.resolve("server.properties");
    }

    /** One node needs no copies; the rest keeps a small cluster quick to start and to rebalance. */
    private String settings(Path data) {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@localhost:%2$d
        listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
        advertised.listeners=PLAINTEXT://localhost:%1$d
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        num.partitions=3
        default.replication.factor=1
        min.insync.replicas=1
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=3
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=3
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        controller.quorum.election.timeout.ms=200
        broker.heartbeat.interval.ms=500
        broker.session.timeout.ms=2000
        num.network.threads=2
        num.io.threads=4
        background.threads=4
        log.retention.hours=-1
        """
                        .formatted(port, controllerPort, data)
                + (security == null ? "" : security.settings(port, controllerPort));
    }
}
