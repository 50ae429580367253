package lv.lidzas.intake.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.eligibility.v1.AssessmentCompleted;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Writes assessments into timelines. */
@ApplicationScoped
@Consumes(AssessmentCompleted.class)
public class AssessmentEventsConsumer {

    private final Inbox inbox;
    private final TimelineWriter timeline;
    private final EventHandlers handlers;

    AssessmentEventsConsumer(Inbox inbox, TimelineWriter timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(AssessmentCompleted.class),
                                AssessmentCompleted.class,
                                this::assessed);
    }

    /** Hears of an assessment. */
    @Incoming("assessments")
    @Blocking
    public void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, handlers);
    }

    private void assessed(Envelope envelope, AssessmentCompleted event) {
        String missing =
                event.missingDocuments().stream().map(Enum::name).collect(Collectors.joining(","));
        timeline.write(
                envelope,
                event.applicationId(),
                Map.of(
                        "assessmentId", event.assessmentId().toString(),
                        "ruleSetId", event.ruleSetId(),
                        "outcome", event.outcome().name(),
                        "missingDocuments", missing));
    }
}
