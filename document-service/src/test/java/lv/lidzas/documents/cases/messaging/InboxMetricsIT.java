package lv.lidzas.documents.cases.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** An alert on a counter needs its zero before the first message. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class InboxMetricsIT {

    @Inject AtStart atStart;

    @Test
    void everyCounterOfTheInboxIsThereAtZeroBeforeTheFirstMessage() {
        assertThat(atStart.counts)
                .containsOnlyKeys(
                        "lidzas.inbox.handled",
                        "lidzas.inbox.duplicates",
                        "lidzas.inbox.retries",
                        "lidzas.inbox.dead.letters",
                        "lidzas.inbox.unknown.codes")
                .allSatisfy((_, count) -> assertThat(count).isZero());
    }

    /** Looks when everything has started; no test has sent anything yet. */
    @Singleton
    static class AtStart {

        private final Map<String, Double> counts = new TreeMap<>();

        void look(
                @Observes @Priority(Integer.MAX_VALUE) StartupEvent started, MeterRegistry meters) {
            meters.getMeters().stream()
                    .filter(meter -> meter.getId().getName().startsWith("lidzas.inbox."))
                    .filter(Counter.class::isInstance)
                    .map(Counter.class::cast)
                    .forEach(counter -> counts.put(counter.getId().getName(), counter.count()));
        }
    }
}
