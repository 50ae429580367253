package lv.lidzas.intake.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.usecase.AppendToTimeline;
import lv.lidzas.kit.events.Envelope;

/** Writes what another service told into timelines, and counts what was told of applications that are not known here. */
@ApplicationScoped
class TimelineWriter {

    private final AppendToTimeline appendToTimeline;
    private final Counter foreign;

    TimelineWriter(AppendToTimeline appendToTimeline, MeterRegistry meters) {
        this.appendToTimeline = appendToTimeline;
        this.foreign =
                Counter.builder("lidzas.intake.foreign.events")
                        .description(
                                "Events on applications that are not known here; they are ignored.")
                        .register(meters);
    }

    /** Whether the application is known here, so that the event concerns it. */
    boolean write(Envelope envelope, UUID applicationId, Map<String, String> details) {
        boolean known =
                appendToTimeline.handle(TimelineEntries.of(envelope, applicationId, details));
        if (!known) {
            foreign.increment();
        }
        return known;
    }
}
