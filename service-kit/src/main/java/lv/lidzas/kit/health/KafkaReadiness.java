package lv.lidzas.kit.health;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import lv.lidzas.kit.events.KafkaClients;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Ready only while Kafka answers.
 *
 * <p>Events would wait in the outbox meanwhile and nothing would be lost; but another replica may reach Kafka, and people
 * who watch the service want to see it.
 */
@Readiness
@ApplicationScoped
class KafkaReadiness implements HealthCheck {

    private static final int ANSWER_MILLIS = 1_800;

    private final KafkaClients kafka;
    private final TimedProbe probe = new TimedProbe("kafka", Duration.ofSeconds(2), this::ask);
    private @Nullable Admin admin;

    KafkaReadiness(KafkaClients kafka) {
        this.kafka = kafka;
    }

    @Override
    public HealthCheckResponse call() {
        return probe.ask();
    }

    private String ask() throws ExecutionException, InterruptedException {
        return client().describeCluster(new DescribeClusterOptions().timeoutMs(ANSWER_MILLIS))
                .clusterId()
                .get();
    }

    private synchronized Admin client() {
        if (admin == null) {
            admin = kafka.admin();
        }
        return admin;
    }

    synchronized void close(@Observes ShutdownEvent stopped) {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }
}
