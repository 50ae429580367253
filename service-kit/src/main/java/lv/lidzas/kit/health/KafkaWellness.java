package lv.lidzas.kit.health;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import lv.lidzas.kit.events.KafkaClients;
import lv.lidzas.kit.metrics.Metrics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.jspecify.annotations.Nullable;

/**
 * Whether Kafka answers: for people who watch the service ({@code /q/health/well} and a metric), and no part of readiness.
 *
 * <p>Without Kafka a service answers all the same. Its events wait in the outbox, and sending callers elsewhere would leave
 * them with nobody, as every replica misses the same Kafka.
 */
@Wellness
@Startup
@ApplicationScoped
class KafkaWellness implements HealthCheck {

    private static final int ANSWER_MILLIS = 1_800;

    private final KafkaClients kafka;
    private final TimedProbe probe = new TimedProbe("kafka", Duration.ofSeconds(2), this::ask);
    private @Nullable Admin admin;

    KafkaWellness(KafkaClients kafka, Metrics metrics) {
        this.kafka = kafka;
        metrics.gauge(
                "lidzas.kafka.up",
                "1 while Kafka answers, 0 while events wait",
                () -> call().getStatus() == Status.UP ? 1 : 0);
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
