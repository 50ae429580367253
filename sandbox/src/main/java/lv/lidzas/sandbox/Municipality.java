package lv.lidzas.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.lidzas.testkit.servers.ChildJvm;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.Folders;
import lv.lidzas.testkit.servers.LocalKafka;
import lv.lidzas.testkit.servers.LocalPostgres;
import lv.lidzas.testkit.servers.Persona;
import lv.lidzas.testkit.servers.ServerFailure;
import lv.lidzas.testkit.servers.TokenIssuer;
import org.jspecify.annotations.Nullable;

/** All parts of a running municipality: PostgreSQL, Kafka, the token issuer and the four services. */
public final class Municipality implements AutoCloseable {

    private static final List<String> DATA =
            List.of("postgres", "kafka", "documents", "issuer", "logs", "keys.properties");
    private static final Duration LEFTOVERS_STOPPED_WITHIN = Duration.ofSeconds(10);

    private final Layout layout;
    private final ServiceOptions options;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final Map<Deployable, ServiceProcess> services = new EnumMap<>(Deployable.class);

    /** Held while a part is being started, so that a stop never overtakes a start. */
    private final ReentrantLock starting = new ReentrantLock();

    private boolean stopped;
    private @Nullable TokenIssuer issuer;

    public Municipality(Layout layout) {
        this(layout, ServiceOptions.laptop().trained(layout.project()));
    }

    public Municipality(Layout layout, ServiceOptions options) {
        this.layout = layout;
        this.options = options;
        this.postgres =
                new LocalPostgres(
                        layout.folder(), layout.postgresPort(), LocalPostgres.Durability.FULL);
        this.kafka =
                new LocalKafka(
                        layout.folder(),
                        layout.kafkaPort(),
                        layout.kafkaControllerPort(),
                        LocalKafka.smallHeap());
    }

    public Layout layout() {
        return layout;
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public LocalKafka kafka() {
        return kafka;
    }

    public ServiceProcess service(Deployable service) {
        ServiceProcess process = services.get(service);
        if (process == null) {
            throw new IllegalStateException("The municipality has not been started.");
        }
        return process;
    }

    public Collection<ServiceProcess> services() {
        return services.values();
    }

    /** Stops what an earlier run left behind when it was killed. */
    public void stopLeftovers(Consumer<String> progress) {
        List<ChildJvm> left =
                Stream.concat(
                                Stream.of(Deployable.values())
                                        .map(it ->
                                                new ServiceProcess(layout, it, options, Map.of())
                                                        .jvm()),
                                Stream.of(kafka.jvm()))
                        .filter(it -> it.running().isPresent())
                        .toList();
        if (left.isEmpty() && !postgres.isRunning()) {
            return;
        }
        progress.accept("An earlier run was not stopped; stopping what it left behind.");
        together(
                left.stream()
                        .<Runnable>map(it -> () -> it.stop(LEFTOVERS_STOPPED_WITHIN))
                        .toList());
        postgres.stop();
    }

    /** By what the services know a persona, in tables and events. */
    public String partyKey(Persona persona) {
        return persona.partyKey(
                Secrets.keptIn(layout.folder()).getOrDefault("LIDZAS_PARTY_KEY", ""));
    }

    /** Removes all data; nothing of it may be running. */
    public void forget() {
        DATA.stream().map(layout.folder()::resolve).forEach(Folders::delete);
    }

    /** Starts everything and returns when everything is ready. */
    public void start(Consumer<String> progress) {
        Map<String, String> secrets = Secrets.keptIn(layout.folder());
        for (Deployable service : Deployable.values()) {
            services.put(service, new ServiceProcess(layout, service, options, secrets));
        }
        launch(() -> together(List.of(kafka::launch, postgres::start)));
        progress.accept("PostgreSQL is ready.");
        launch(() -> issuer = TokenIssuer.start(layout.issuerPort(), issuerFolder()));
        services.values().forEach(it -> launch(it::launch));
        together(
                Stream.concat(
                                Stream.of(ready("Kafka", kafka::awaitReady, progress)),
                                services.values().stream()
                                        .map(it ->
                                                ready(
                                                        it.service().folder(),
                                                        it::awaitReady,
                                                        progress)))
                        .toList());
    }

    private Path issuerFolder() {
        return layout.folder().resolve("issuer");
    }

    /** Stops the services alone, each within this time. */
    void stopServices(Duration patience) {
        together(services.values().stream().<Runnable>map(it -> () -> it.stop(patience)).toList());
    }

    /** Stops everything in order: who depends on others first, the database last. */
    @Override
    public void close() {
        starting.lock();
        try {
            stopped = true;
            stopServices(ServiceProcess.STOPPED_WITHIN);
            if (issuer != null) {
                issuer.close();
            }
            kafka.stop();
            postgres.stop();
        } finally {
            starting.unlock();
        }
    }

    private void launch(Runnable start) {
        starting.lock();
        try {
            if (stopped) {
                throw new ServerFailure("Stopped before everything was started.");
            }
            start.run();
        } finally {
            starting.unlock();
        }
    }

    private static Runnable ready(String name, Runnable await, Consumer<String> progress) {
        return () -> {
            await.run();
            progress.accept(name + " is ready.");
        };
    }

    /** Runs all at the same time and fails with the first failure. */
    private static void together(List<Runnable> tasks) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> running = tasks.stream().map(threads::submit).toList();
            try {
                for (Future<?> task : running) {
                    task.get();
                }
            } catch (ExecutionException failure) {
                running.forEach(it -> it.cancel(true));
                throw failure.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(failure);
            } catch (InterruptedException interruption) {
                running.forEach(it -> it.cancel(true));
                Thread.currentThread().interrupt();
                throw new ServerFailure("Interrupted.", interruption);
            }
        }
    }
}
