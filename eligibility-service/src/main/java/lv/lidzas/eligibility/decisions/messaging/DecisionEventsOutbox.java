package lv.lidzas.eligibility.decisions.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.DecisionEnded;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionSigned;
import lv.lidzas.contracts.eligibility.v1.GrantDoubted;
import lv.lidzas.contracts.eligibility.v1.GrantSuspended;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionEvent;
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.eligibility.decisions.usecase.DecisionEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;
import lv.lidzas.kit.outbox.TopicDeclaration;

/** Hands decisions to the outbox, in the transaction in which they were signed, issued or ended. */
@ApplicationScoped
@Publishes({
    DecisionSigned.class,
    DecisionIssued.class,
    DecisionEnded.class,
    GrantSuspended.class,
    GrantDoubted.class
})
public class DecisionEventsOutbox implements DecisionEvents {

    private final Outbox outbox;

    DecisionEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Produces
    @Singleton
    static TopicDeclaration topic() {
        return new TopicDeclaration(Topics.DECISION, false);
    }

    @Override
    public void publish(DecisionEvent event) {
        switch (event) {
            case DecisionEvent.Signed(Decision decision, int purposeChanges) ->
                    append(
                            decision,
                            new DecisionSigned(
                                    decision.id().value(),
                                    decision.applicationId().value(),
                                    purposeChanges));
            case DecisionEvent.Issued(Decision decision, LocalDate on) ->
                    append(decision, DecisionContracts.issued(decision, on));
            case DecisionEvent.Doubted(Decision grant) ->
                    append(
                            grant,
                            new GrantDoubted(
                                    grant.id().value(),
                                    grant.applicationId().value(),
                                    grant.isToReview()));
            case DecisionEvent.Suspended(Decision grant, DecisionId by) ->
                    append(grant, DecisionContracts.suspended(grant, by));
            case DecisionEvent.Ended(Decision grant, End end) ->
                    append(
                            grant,
                            new DecisionEnded(
                                    grant.id().value(),
                                    end.by().value(),
                                    grant.applicationId().value(),
                                    grant.personId().value(),
                                    end.lastDay()));
        }
    }

    private void append(Decision decision, Record contract) {
        outbox.append(
                new OutgoingEvent(
                        Topics.DECISION,
                        Contracts.typeOf(contract.getClass()),
                        decision.id().toString(),
                        contract));
    }
}
