package lv.lidzas.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.kit.metrics.Metrics;

/** What operators see of the outbox; every replica reports the same backlog, so alert on the maximum. */
@Startup
@ApplicationScoped
class OutboxMetrics {

    private final Counter published;
    private final Counter failures;
    private volatile Backlog backlog = Backlog.NONE;

    OutboxMetrics(Metrics metrics) {
        metrics.gauge(
                "lidzas.outbox.backlog",
                "Events that wait to be published",
                () -> backlog.events());
        metrics.secondsGauge(
                "lidzas.outbox.oldest",
                "Age of the first event that waits",
                () -> backlog.oldestSeconds());
        published = metrics.counter("lidzas.outbox.published", "Events that Kafka confirmed");
        failures =
                metrics.counter(
                        "lidzas.outbox.failures",
                        "Attempts to publish that failed and were repeated");
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
