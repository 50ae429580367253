package lv.lidzas.intake.timeline.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.eligibility.v1.AnswerByCode;
import lv.lidzas.contracts.eligibility.v1.AssessmentCompleted;
import lv.lidzas.contracts.eligibility.v1.ClarificationClosed;
import lv.lidzas.contracts.eligibility.v1.ClarificationDelayed;
import lv.lidzas.contracts.eligibility.v1.ClarificationRequested;
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
import org.jspecify.annotations.Nullable;

/** Writes assessments into timelines, and what is asked of others than staff. */
@ApplicationScoped
@Consumes({
    AssessmentCompleted.class,
    ClarificationRequested.class,
    ClarificationClosed.class,
    ClarificationDelayed.class
})
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
                                this::assessed)
                        .on(
                                Contracts.typeOf(ClarificationRequested.class),
                                ClarificationRequested.class,
                                (envelope, event) ->
                                        asked(
                                                envelope,
                                                event.applicationId(),
                                                event.answerBy(),
                                                details(
                                                        event.clarificationId(),
                                                        event.questionId(),
                                                        event.document(),
                                                        event.dueOn())))
                        .on(
                                Contracts.typeOf(ClarificationDelayed.class),
                                ClarificationDelayed.class,
                                (envelope, event) ->
                                        asked(
                                                envelope,
                                                event.applicationId(),
                                                event.answerBy(),
                                                details(
                                                        event.clarificationId(),
                                                        event.questionId(),
                                                        event.document(),
                                                        event.dueOn())))
                        .on(
                                Contracts.typeOf(ClarificationClosed.class),
                                ClarificationClosed.class,
                                (envelope, event) ->
                                        asked(
                                                envelope,
                                                event.applicationId(),
                                                event.answerBy(),
                                                details(
                                                        event.clarificationId(),
                                                        event.questionId(),
                                                        event.document(),
                                                        null)));
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

    /** What a caseworker has to judge is no question to anybody else. */
    private void asked(
            Envelope envelope,
            UUID application,
            AnswerByCode answerBy,
            Map<String, String> details) {
        if (answerBy == AnswerByCode.PERSON || answerBy == AnswerByCode.ISSUER) {
            appendToTimeline.handle(envelope, new ApplicationId(application), details);
        }
    }

    private static Map<String, String> details(
            UUID clarification,
            String question,
            @Nullable DocumentKindCode document,
            @Nullable LocalDate dueOn) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("clarificationId", clarification.toString());
        details.put("question", question);
        if (document != null) {
            details.put("kind", Codes.twin(document, DocumentKind.class).name());
        }
        if (dueOn != null) {
            details.put("dueOn", dueOn.toString());
        }
        return details;
    }
}
