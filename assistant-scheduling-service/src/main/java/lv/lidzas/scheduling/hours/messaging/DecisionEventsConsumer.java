package lv.lidzas.scheduling.hours.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
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
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import lv.lidzas.scheduling.hours.usecase.EndBudget;
import lv.lidzas.scheduling.hours.usecase.FollowPause;
import lv.lidzas.scheduling.hours.usecase.OpenBudget;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Opens an hour budget for every decision that grants hours; a refusal has none. Ends it when the grant ends, and keeps the days that are not paid. */
@ApplicationScoped
@Consumes({DecisionIssued.class, DecisionEnded.class, StayRecorded.class, GrantSuspended.class})
public class DecisionEventsConsumer {

    private final Inbox inbox;
    private final OpenBudget openBudget;
    private final EventHandlers handlers;

    DecisionEventsConsumer(
            Inbox inbox, OpenBudget openBudget, EndBudget endBudget, FollowPause followPause) {
        this.inbox = inbox;
        this.openBudget = openBudget;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(DecisionIssued.class),
                                DecisionIssued.class,
                                this::onIssued)
                        .on(
                                Contracts.typeOf(DecisionEnded.class),
                                DecisionEnded.class,
                                (_, event) -> endBudget.handle(event.decisionId(), event.lastDay()))
                        .on(
                                Contracts.typeOf(StayRecorded.class),
                                StayRecorded.class,
                                (_, event) ->
                                        followPause.handle(
                                                event.personId(),
                                                event.correctsId(),
                                                HoursContracts.pauseOf(event)))
                        .on(
                                Contracts.typeOf(GrantSuspended.class),
                                GrantSuspended.class,
                                (_, event) ->
                                        followPause.handle(
                                                event.personId(),
                                                event.firstDay() == null
                                                        ? event.suspendedBy()
                                                        : null,
                                                HoursContracts.pauseOf(event)))
                        .ignoring(
                                Contracts.typeOf(DecisionSigned.class),
                                Contracts.typeOf(DecisionNotified.class),
                                Contracts.typeOf(DecisionCorrected.class),
                                Contracts.typeOf(DecisionContested.class),
                                Contracts.typeOf(ContestDecided.class),
                                Contracts.typeOf(GrantDoubted.class),
                                Contracts.typeOf(GrantReviewed.class),
                                Contracts.typeOf(HearingInvited.class),
                                Contracts.typeOf(EndingForetold.class));
    }

    @Incoming("decisions")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    private void onIssued(Envelope envelope, DecisionIssued decision) {
        if (HoursContracts.grants(decision)) {
            openBudget.handle(HoursContracts.grantOf(decision));
        }
    }
}
