package lv.lidzas.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import lv.lidzas.kit.metrics.Metrics;
import lv.lidzas.kit.time.LegalClock;

/** What operators see of the inbox. */
@ApplicationScoped
@Startup
class InboxMetrics {

    private final LegalClock clock;
    private final Counter handled;
    private final Counter duplicates;
    private final Counter retries;
    private final Counter deadLetters;
    private final Counter unknownCodes;
    private final Timer delay;

    InboxMetrics(Metrics metrics, LegalClock clock) {
        this.clock = clock;
        handled = metrics.counter("lidzas.inbox.handled", "Events that had their effect");
        duplicates =
                metrics.counter(
                        "lidzas.inbox.duplicates",
                        "Events that were delivered again and passed over");
        retries = metrics.counter("lidzas.inbox.retries", "Attempts that failed and were repeated");
        deadLetters =
                metrics.counter("lidzas.inbox.dead.letters", "Messages that can never be handled");
        unknownCodes =
                metrics.counter(
                        "lidzas.inbox.unknown.codes",
                        "Events among them with a code that this release does not know");
        delay =
                metrics.histogram(
                        "lidzas.inbox.delay",
                        "From what happened in a service to its effect in this one",
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(5),
                        Duration.ofHours(1));
    }

    void handled(int events) {
        handled.increment(events);
    }

    /** An event that happened then has its effect now. */
    void delayed(Instant happened) {
        Duration since = Duration.between(happened, clock.now());
        delay.record(since.isNegative() ? Duration.ZERO : since);
    }

    void duplicates(int events) {
        duplicates.increment(events);
    }

    void retried() {
        retries.increment();
    }

    void deadLettered() {
        deadLetters.increment();
    }

    void unknownCode() {
        unknownCodes.increment();
    }
}
