package lv.lidzas.intake.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.IssuedDecision;
import lv.lidzas.intake.usecase.NoteDecision;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Marks applications as decided. */
@ApplicationScoped
@Consumes(DecisionIssued.class)
public class DecisionEventsConsumer {

    private final Inbox inbox;
    private final NoteDecision noteDecision;
    private final TimelineWriter timeline;
    private final EventHandlers handlers;

    DecisionEventsConsumer(Inbox inbox, NoteDecision noteDecision, TimelineWriter timeline) {
        this.inbox = inbox;
        this.noteDecision = noteDecision;
        this.timeline = timeline;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(DecisionIssued.class),
                                DecisionIssued.class,
                                this::decided);
    }

    /** Hears of a decision. */
    @Incoming("decisions")
    @Blocking
    public void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, handlers);
    }

    private void decided(Envelope envelope, DecisionIssued event) {
        if (timeline.write(envelope, event.applicationId(), details(event))) {
            noteDecision.handle(
                    new ApplicationId(event.applicationId()),
                    new IssuedDecision(
                            event.decisionId(), event.result().name(), event.issuedOn()));
        }
    }

    private static Map<String, String> details(DecisionIssued event) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("decisionId", event.decisionId().toString());
        details.put("result", event.result().name());
        details.put("minutesPerWeek", Integer.toString(event.minutesPerWeek()));
        if (event.firstDay() != null) {
            details.put("firstDay", event.firstDay().toString());
        }
        if (event.lastDay() != null) {
            details.put("lastDay", event.lastDay().toString());
        }
        return details;
    }
}
