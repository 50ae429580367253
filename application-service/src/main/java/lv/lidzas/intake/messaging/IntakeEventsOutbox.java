package lv.lidzas.intake.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.intake.v1.ApplicationCompleted;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.intake.domain.IntakeEvent;
import lv.lidzas.intake.usecase.IntakeEvents;
import lv.lidzas.intake.usecase.Timeline;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Hands what happened here to the outbox and to the application's own timeline. */
@ApplicationScoped
@Publishes({ApplicationSubmitted.class, ApplicationCompleted.class, ApplicationWithdrawn.class})
public class IntakeEventsOutbox implements IntakeEvents {

    private final Outbox outbox;
    private final Timeline timeline;

    IntakeEventsOutbox(Outbox outbox, Timeline timeline) {
        this.outbox = outbox;
        this.timeline = timeline;
    }

    @Override
    public void publish(IntakeEvent event) {
        Record contract = IntakeContracts.of(event);
        Class<? extends Record> type = contract.getClass();
        Envelope envelope =
                outbox.append(
                        new OutgoingEvent(
                                Contracts.topicOf(type),
                                Contracts.typeOf(type),
                                event.applicationId().value().toString(),
                                contract));
        timeline.append(
                TimelineEntries.of(envelope, event.applicationId().value(), details(event)));
    }

    private static Map<String, String> details(IntakeEvent event) {
        Map<String, String> details = new LinkedHashMap<>();
        if (event instanceof IntakeEvent.Submitted submitted) {
            details.put("channel", submitted.application().filing().channel().name());
            details.put("receivedOn", submitted.submission().receivedOn().toString());
            details.put("decideBy", submitted.submission().decideBy().toString());
        }
        return details;
    }
}
