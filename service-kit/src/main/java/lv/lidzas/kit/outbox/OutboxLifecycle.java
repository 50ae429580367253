package lv.lidzas.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import lv.lidzas.kit.events.KafkaClients;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Starts publishing with the service and ends it with the service; neither waits for Kafka. */
@ApplicationScoped
class OutboxLifecycle {

    private static final Duration FINISH_WITHIN = Duration.ofSeconds(3);

    private final OutboxConfig config;
    private final OutboxPublisher publisher;
    private @Nullable Thread thread;

    OutboxLifecycle(
            KafkaClients kafka,
            DeclaredTopics topics,
            OutboxConfig config,
            OutboxMetrics metrics,
            PublisherBell bell,
            @ConfigProperty(name = "lidzas.service") String service,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.config = config;
        this.publisher =
                new OutboxPublisher(
                        new DatabaseAddress(url, user, password.orElse("")),
                        kafka,
                        service,
                        topics,
                        config,
                        metrics,
                        bell);
    }

    void start(@Observes StartupEvent started) {
        if (config.publish()) {
            thread = Thread.ofPlatform().name("outbox").daemon().start(publisher);
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        publisher.stop();
        if (thread != null && !thread.join(FINISH_WITHIN)) {
            thread.interrupt();
        }
    }
}
