package lv.lidzas.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** What operators see of the inbox, from the start: an alert needs the zero before the first message. */
@ApplicationScoped
@Startup
class InboxMetrics {

    private final Counter handled;
    private final Counter duplicates;
    private final Counter retries;
    private final Counter deadLetters;
    private final Counter unknownCodes;

    InboxMetrics(MeterRegistry registry) {
        handled = counter(registry, "handled", "Events that had their effect");
        duplicates =
                counter(registry, "duplicates", "Events that were delivered again and passed over");
        retries = counter(registry, "retries", "Attempts that failed and were repeated");
        deadLetters = counter(registry, "dead.letters", "Messages that can never be handled");
        unknownCodes =
                counter(
                        registry,
                        "unknown.codes",
                        "Events among them with a code that this release does not know");
    }

    void handled(int events) {
        handled.increment(events);
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

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder("lidzas.inbox." + name).description(description).register(registry);
    }
}
