package lv.lidzas.intake.timeline.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.intake.timeline.usecase.ForeignEventCount;

/** Counts in a metric what was told of applications that are not known here. */
@ApplicationScoped
class MeteredForeignEventCount implements ForeignEventCount {

    private final Counter counter;

    MeteredForeignEventCount(MeterRegistry meters) {
        this.counter =
                Counter.builder("lidzas.intake.foreign.events")
                        .description(
                                "Events on applications that are not known here; they are ignored.")
                        .register(meters);
    }

    @Override
    public void increment() {
        counter.increment();
    }
}
