package lv.lidzas.intake.decisions.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.eligibility.v1.ContestDecided;
import lv.lidzas.contracts.eligibility.v1.DecisionContested;
import lv.lidzas.contracts.eligibility.v1.DecisionCorrected;
import lv.lidzas.contracts.eligibility.v1.DecisionEnded;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionNotified;
import lv.lidzas.contracts.eligibility.v1.DecisionSigned;
import lv.lidzas.contracts.eligibility.v1.EndingForetold;
import lv.lidzas.contracts.eligibility.v1.GrantDoubted;
import lv.lidzas.contracts.eligibility.v1.GrantReviewed;
import lv.lidzas.contracts.eligibility.v1.GrantSuspended;
import lv.lidzas.contracts.eligibility.v1.HearingInvited;
import lv.lidzas.contracts.eligibility.v1.StayRecorded;
import lv.lidzas.intake.applications.domain.DecisionResult;
import lv.lidzas.intake.applications.domain.IssuedDecision;
import lv.lidzas.intake.decisions.usecase.HoldForDecision;
import lv.lidzas.intake.decisions.usecase.MarkDecided;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.usecase.AppendToTimeline;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Holds applications for signed decisions, marks them as decided, and writes into timelines that people are invited to
 * speak, that decisions are notified and contested, on which days assistance is not paid, that grants end, and what ends soon.
 */
@ApplicationScoped
@Consumes({
    DecisionSigned.class,
    DecisionIssued.class,
    DecisionNotified.class,
    DecisionCorrected.class,
    DecisionContested.class,
    ContestDecided.class,
    DecisionEnded.class,
    HearingInvited.class,
    StayRecorded.class,
    GrantSuspended.class,
    GrantReviewed.class,
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
                                told(DecisionNotified::applicationId, TimelineDetails::of))
                        .on(
                                Contracts.typeOf(DecisionCorrected.class),
                                DecisionCorrected.class,
                                told(DecisionCorrected::applicationId, TimelineDetails::of))
                        .on(
                                Contracts.typeOf(DecisionContested.class),
                                DecisionContested.class,
                                told(DecisionContested::applicationId, TimelineDetails::of))
                        .on(
                                Contracts.typeOf(ContestDecided.class),
                                ContestDecided.class,
                                told(ContestDecided::applicationId, TimelineDetails::of))
                        .on(
                                Contracts.typeOf(DecisionEnded.class),
                                DecisionEnded.class,
                                told(DecisionEnded::applicationId, TimelineDetails::of))
                        .on(
                                Contracts.typeOf(HearingInvited.class),
                                HearingInvited.class,
                                told(HearingInvited::applicationId, TimelineDetails::of))
                        .on(
                                Contracts.typeOf(GrantSuspended.class),
                                GrantSuspended.class,
                                told(GrantSuspended::applicationId, TimelineDetails::of))
                        .on(
                                Contracts.typeOf(StayRecorded.class),
                                StayRecorded.class,
                                told(StayRecorded::applicationId, TimelineDetails::of))
                        .on(
                                Contracts.typeOf(GrantDoubted.class),
                                GrantDoubted.class,
                                told(GrantDoubted::applicationId, TimelineDetails::of))
                        .on(
                                Contracts.typeOf(GrantReviewed.class),
                                GrantReviewed.class,
                                told(GrantReviewed::applicationId, TimelineDetails::of))
                        .on(
                                Contracts.typeOf(EndingForetold.class),
                                EndingForetold.class,
                                told(EndingForetold::applicationId, TimelineDetails::of));
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
        if (appendToTimeline.handle(envelope, application, TimelineDetails.of(event))) {
            markDecided.handle(
                    application, new IssuedDecision(event.decisionId(), result, event.issuedOn()));
        }
    }

    /** What a person reads, and nothing else follows from here. */
    private <T> BiConsumer<Envelope, T> told(
            Function<T, UUID> application, Function<T, Map<String, String>> details) {
        return (envelope, event) ->
                appendToTimeline.handle(
                        envelope,
                        new ApplicationId(application.apply(event)),
                        details.apply(event));
    }
}
