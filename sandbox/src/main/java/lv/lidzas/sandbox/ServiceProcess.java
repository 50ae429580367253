package lv.lidzas.sandbox;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.testkit.servers.ChildJvm;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.LocalPostgres;
import lv.lidzas.testkit.servers.ServerFailure;

/** One of the four services as a process of its own, with the settings of production. */
public final class ServiceProcess {

    private static final Duration READY_WITHIN = Duration.ofMinutes(4);
    static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);
    private static final int CONNECTED_WITHIN_MILLIS = 2_000;
    private static final int ANSWERED_WITHIN_MILLIS = 5_000;
    private static final int LAST_LINES = 25;

    /** Where a developer's own front end usually runs. */
    private static final String FRONT_END = "http://localhost:3000";

    private final Deployable service;
    private final URI management;
    private final ChildJvm jvm;

    ServiceProcess(
            Layout layout,
            Deployable service,
            ServiceOptions options,
            Map<String, String> secrets) {
        this.service = service;
        this.management = layout.management(service);
        List<String> arguments = new ArrayList<>(options.of(service));
        arguments.add("-jar");
        arguments.add(jar(layout.project(), service).toString());
        this.jvm =
                new ChildJvm(
                        layout.folder(),
                        service.folder(),
                        arguments,
                        environment(layout, service, secrets));
    }

    /** The service as the build leaves it. */
    static Path jar(Path project, Deployable service) {
        return project.resolve(service.folder()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private static Map<String, String> environment(
            Layout layout, Deployable service, Map<String, String> secrets) {
        LocalPostgres postgres =
                new LocalPostgres(
                        layout.folder(), layout.postgresPort(), LocalPostgres.Durability.FULL);
        Map<String, String> environment = new TreeMap<>(secrets);
        // As in the images: more arenas of the C library only keep memory that was used for a
        // moment.
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("LIDZAS_DB_URL", postgres.jdbcUrl(service.database()));
        environment.put("LIDZAS_DB_USER", LocalPostgres.USER);
        environment.put("LIDZAS_DB_PASSWORD", LocalPostgres.PASSWORD);
        environment.put("LIDZAS_KAFKA", "localhost:" + layout.kafkaPort());
        environment.put("LIDZAS_OIDC_ISSUER", layout.issuer().toString());
        environment.put(
                "LIDZAS_CORS_ORIGINS",
                System.getenv().getOrDefault("LIDZAS_CORS_ORIGINS", FRONT_END));
        environment.put(
                "LIDZAS_DOCUMENT_FOLDER",
                layout.folder().toAbsolutePath().resolve("documents").toString());
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(layout.port(service)));
        environment.put(
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(layout.managementPort(service)));
        environment.put("LIDZAS_API_DESCRIPTION", "true");
        return environment;
    }

    public Deployable service() {
        return service;
    }

    public ChildJvm jvm() {
        return jvm;
    }

    /** Starts the process and returns without waiting for it. */
    public void launch() {
        jvm.start();
    }

    /** Stops the process in an orderly way. */
    public void stop() {
        stop(STOPPED_WITHIN);
    }

    void stop(Duration patience) {
        jvm.stop(patience);
    }

    /** Ends the process at once, as {@code kill -9} does. */
    public void kill() {
        jvm.kill();
    }

    public boolean isRunning() {
        return jvm.running().isPresent();
    }

    /** Returns when the service says that it is ready. */
    public void awaitReady() {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!isReady()) {
            if (!isRunning()) {
                throw failure("ended at its start");
            }
            if (System.nanoTime() > deadline) {
                throw failure("is not ready after " + READY_WITHIN.toSeconds() + " s");
            }
            try {
                Thread.sleep(BETWEEN_QUESTIONS);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new ServerFailure(
                        "Interrupted while waiting for " + service.folder() + ".", interruption);
            }
        }
    }

    private ServerFailure failure(String what) {
        return new ServerFailure(
                service.folder() + " " + what + ". The end of its log:\n" + endOfLog());
    }

    /** Whether the service says now that it is ready; asked in the way that costs a starting launcher least. */
    public boolean isReady() {
        try {
            HttpURLConnection question =
                    (HttpURLConnection)
                            management.resolve("/q/health/ready").toURL().openConnection();
            question.setConnectTimeout(CONNECTED_WITHIN_MILLIS);
            question.setReadTimeout(ANSWERED_WITHIN_MILLIS);
            return question.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException _) {
            return false;
        }
    }

    private String endOfLog() {
        try {
            List<String> lines =
                    Files.readString(jvm.log(), StandardCharsets.UTF_8).lines().toList();
            return String.join(
                    "\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException problem) {
            return "(" + jvm.log() + " cannot be read: " + problem.getMessage() + ")";
        }
    }
}
