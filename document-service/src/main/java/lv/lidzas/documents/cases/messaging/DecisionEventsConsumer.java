package lv.lidzas.documents.cases.messaging;

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
import lv.lidzas.documents.cases.usecase.CloseDecidedCase;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import lv.lidzas.kit.parties.DeletedCases;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from eligibility-service which applications are decided and take no more documents. */
@ApplicationScoped
@Consumes(DecisionIssued.class)
public class DecisionEventsConsumer {

    private final Inbox inbox;
    private final EventHandlers handlers;

    DecisionEventsConsumer(Inbox inbox, CloseDecidedCase decided, DeletedCases deleted) {
        this.inbox = inbox;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(DecisionIssued.class),
                                DecisionIssued.class,
                                deleted.unless(
                                        DecisionIssued::applicationId,
                                        (_, event) -> decided.handle(CaseContracts.caseOf(event))))
                        .ignoring(
                                Contracts.typeOf(DecisionSigned.class),
                                Contracts.typeOf(DecisionNotified.class),
                                Contracts.typeOf(DecisionCorrected.class),
                                Contracts.typeOf(DecisionContested.class),
                                Contracts.typeOf(ContestDecided.class),
                                Contracts.typeOf(GrantDoubted.class),
                                Contracts.typeOf(GrantReviewed.class),
                                Contracts.typeOf(GrantSuspended.class),
                                Contracts.typeOf(StayRecorded.class),
                                Contracts.typeOf(HearingInvited.class),
                                Contracts.typeOf(EndingForetold.class),
                                Contracts.typeOf(DecisionEnded.class));
    }

    /** Takes one message. */
    @Incoming("decisions")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }
}
