package lv.lidzas.intake.decisions.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.eligibility.v1.ContestDecided;
import lv.lidzas.contracts.eligibility.v1.DecisionContested;
import lv.lidzas.contracts.eligibility.v1.DecisionEnded;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionNotified;
import lv.lidzas.contracts.eligibility.v1.DecisionSigned;
import lv.lidzas.contracts.eligibility.v1.EndingForetold;
import lv.lidzas.contracts.eligibility.v1.GrantDoubted;
import lv.lidzas.contracts.eligibility.v1.HearingInvited;
import lv.lidzas.intake.applications.domain.DecisionResult;
import lv.lidzas.intake.applications.domain.IssuedDecision;
import lv.lidzas.intake.decisions.usecase.HoldForDecision;
import lv.lidzas.intake.decisions.usecase.MarkDecided;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.ContestOutcome;
import lv.lidzas.intake.timeline.domain.Span;
import lv.lidzas.intake.timeline.usecase.AppendToTimeline;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Holds applications for signed decisions, marks them as decided, and writes into timelines that people are invited to
 * speak, that decisions are notified and contested, that grants end, and what ends soon.
 */
@ApplicationScoped
@Consumes({
    DecisionSigned.class,
    DecisionIssued.class,
    DecisionNotified.class,
    DecisionContested.class,
    ContestDecided.class,
    DecisionEnded.class,
    HearingInvited.class,
    EndingForetold.class,
    GrantDoubted.class
})
public class DecisionEventsConsumer {

    private final Inbox inbox;
    private final MarkDecided markDecided;
    private final AppendToTimeline appendToTimeline;
    private final EventHandlers handlers;

    DecisionEventsConsumer(
            Inbox inbox,
            HoldForDecision hold,
            MarkDecided markDecided,
            AppendToTimeline appendToTimeline) {
        this.inbox = inbox;
        this.markDecided = markDecided;
        this.appendToTimeline = appendToTimeline;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(DecisionSigned.class),
                                DecisionSigned.class,
                                (_, event) ->
                                        hold.handle(
                                                new ApplicationId(event.applicationId()),
                                                event.decisionId(),
                                                event.purposeChanges()))
                        .on(
                                Contracts.typeOf(DecisionIssued.class),
                                DecisionIssued.class,
                                this::decided)
                        .on(
                                Contracts.typeOf(DecisionNotified.class),
                                DecisionNotified.class,
                                (envelope, event) ->
                                        appendToTimeline.handle(
                                                envelope,
                                                new ApplicationId(event.applicationId()),
                                                details(event)))
                        .on(
                                Contracts.typeOf(DecisionContested.class),
                                DecisionContested.class,
                                (envelope, event) ->
                                        appendToTimeline.handle(
                                                envelope,
                                                new ApplicationId(event.applicationId()),
                                                Map.of(
                                                        "contestId",
                                                        event.contestId().toString(),
                                                        "receivedOn",
                                                        event.receivedOn().toString(),
                                                        "late",
                                                        Boolean.toString(event.late()))))
                        .on(
                                Contracts.typeOf(ContestDecided.class),
                                ContestDecided.class,
                                (envelope, event) ->
                                        appendToTimeline.handle(
                                                envelope,
                                                new ApplicationId(event.applicationId()),
                                                Map.of(
                                                        "contestId",
                                                        event.contestId().toString(),
                                                        "result",
                                                        Codes.twin(
                                                                        event.result(),
                                                                        ContestOutcome.class)
                                                                .name(),
                                                        "decidedOn",
                                                        event.decidedOn().toString())))
                        .on(
                                Contracts.typeOf(DecisionEnded.class),
                                DecisionEnded.class,
                                (envelope, event) ->
                                        appendToTimeline.handle(
                                                envelope,
                                                new ApplicationId(event.applicationId()),
                                                Map.of(
                                                        "decisionId",
                                                        event.decisionId().toString(),
                                                        "lastDay",
                                                        event.lastDay().toString())))
                        .on(
                                Contracts.typeOf(HearingInvited.class),
                                HearingInvited.class,
                                (envelope, event) ->
                                        appendToTimeline.handle(
                                                envelope,
                                                new ApplicationId(event.applicationId()),
                                                Map.of(
                                                        "hearingId",
                                                        event.hearingId().toString(),
                                                        "dueOn",
                                                        event.dueOn().toString())))
                        .on(
                                Contracts.typeOf(GrantDoubted.class),
                                GrantDoubted.class,
                                (envelope, event) ->
                                        appendToTimeline.handle(
                                                envelope,
                                                new ApplicationId(event.applicationId()),
                                                Map.of(
                                                        "decisionId",
                                                        event.decisionId().toString(),
                                                        "toReview",
                                                        Boolean.toString(event.toReview()))))
                        .on(
                                Contracts.typeOf(EndingForetold.class),
                                EndingForetold.class,
                                (envelope, event) ->
                                        appendToTimeline.handle(
                                                envelope,
                                                new ApplicationId(event.applicationId()),
                                                Map.of(
                                                        "decisionId",
                                                        event.decisionId().toString(),
                                                        "ending",
                                                        event.kind().name(),
                                                        "day",
                                                        event.day().toString())));
    }

    /** Hears of a decision. */
    @Incoming("decisions")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    private void decided(Envelope envelope, DecisionIssued event) {
        ApplicationId application = new ApplicationId(event.applicationId());
        DecisionResult result = Codes.twin(event.result(), DecisionResult.class);
        if (appendToTimeline.handle(envelope, application, details(event))) {
            markDecided.handle(
                    application, new IssuedDecision(event.decisionId(), result, event.issuedOn()));
        }
    }

    private static Map<String, String> details(DecisionNotified event) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("decisionId", event.decisionId().toString());
        if (event.notifiedOn() != null) {
            details.put("notifiedOn", event.notifiedOn().toString());
        }
        if (event.contestUntil() != null) {
            details.put("contestUntil", event.contestUntil().toString());
        }
        return details;
    }

    private static Map<String, String> details(DecisionIssued event) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("decisionId", event.decisionId().toString());
        details.put("result", event.result().name());
        if (event.grantedTime() != null) {
            details.put("minutes", Integer.toString(event.grantedTime().minutes()));
            details.put("per", Codes.twin(event.grantedTime().per(), Span.class).name());
        }
        if (event.firstDay() != null) {
            details.put("firstDay", event.firstDay().toString());
        }
        if (event.lastDay() != null) {
            details.put("lastDay", event.lastDay().toString());
        }
        return details;
    }
}
