package lv.lidzas.intake.timeline.messaging;

import io.micrometer.core.instrument.Counter;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.intake.timeline.usecase.ForeignEventCount;
import lv.lidzas.kit.metrics.Metrics;

/** Counts in a metric what was told of applications that are not known here. */
@Startup
@ApplicationScoped
class MeteredForeignEventCount implements ForeignEventCount {

    private final Counter counter;

    MeteredForeignEventCount(Metrics metrics) {
        this.counter =
                metrics.counter(
                        "lidzas.intake.foreign.events",
                        "Events on applications that are not known here; they are ignored");
    }

    @Override
    public void increment() {
        counter.increment();
    }
}
