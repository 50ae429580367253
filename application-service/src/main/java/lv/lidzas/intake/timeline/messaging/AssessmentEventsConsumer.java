package lv.lidzas.intake.timeline.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.eligibility.v1.AssessmentCompleted;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.AssessmentOutcome;
import lv.lidzas.intake.timeline.usecase.AppendToTimeline;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Writes assessments into timelines. */
@ApplicationScoped
@Consumes(AssessmentCompleted.class)
public class AssessmentEventsConsumer {

    private final Inbox inbox;
    private final AppendToTimeline appendToTimeline;
    private final EventHandlers handlers;

    AssessmentEventsConsumer(Inbox inbox, AppendToTimeline appendToTimeline) {
        this.inbox = inbox;
        this.appendToTimeline = appendToTimeline;
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
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    private void assessed(Envelope envelope, AssessmentCompleted event) {
        AssessmentOutcome outcome = Codes.twin(event.outcome(), AssessmentOutcome.class);
        String missing =
                event.missingDocuments().stream()
                        .map(kind -> Codes.twin(kind, DocumentKind.class).name())
                        .collect(Collectors.joining(","));
        appendToTimeline.handle(
                envelope,
                new ApplicationId(event.applicationId()),
                Map.of(
                        "assessmentId", event.assessmentId().toString(),
                        "ruleSetId", event.ruleSetId(),
                        "outcome", outcome.name(),
                        "missingDocuments", missing));
    }
}
