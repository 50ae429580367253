package lv.lidzas.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** What operators see of the outbox; every replica reports the same backlog, so alert on the maximum. */
@ApplicationScoped
class OutboxMetrics {

    private final Counter published;
    private final Counter failures;
    private volatile Backlog backlog = Backlog.NONE;

    OutboxMetrics(MeterRegistry registry) {
        Gauge.builder("lidzas.outbox.backlog", () -> backlog.events())
                .description("Events that wait to be published")
                .register(registry);
        Gauge.builder("lidzas.outbox.oldest", () -> backlog.oldestSeconds())
                .description("Age of the first event that waits")
                .baseUnit("seconds")
                .register(registry);
        published =
                Counter.builder("lidzas.outbox.published")
                        .description("Events that Kafka confirmed")
                        .register(registry);
        failures =
                Counter.builder("lidzas.outbox.failures")
                        .description("Attempts to publish that failed and were repeated")
                        .register(registry);
    }

    void behind(Backlog now) {
        backlog = now;
    }

    void published(int events) {
        published.increment(events);
    }

    void failed() {
        failures.increment();
    }
}
