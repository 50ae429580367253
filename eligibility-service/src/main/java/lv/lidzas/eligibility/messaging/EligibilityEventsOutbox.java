package lv.lidzas.eligibility.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.eligibility.v1.AssessmentCompleted;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.RuleSetPublished;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;
import lv.lidzas.eligibility.usecase.EligibilityEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Hands what happened to the outbox, in the transaction in which it happened. */
@ApplicationScoped
@Publishes({RuleSetPublished.class, AssessmentCompleted.class, DecisionIssued.class})
public class EligibilityEventsOutbox implements EligibilityEvents {

    private final Outbox outbox;

    EligibilityEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void assessmentCompleted(Assessment assessment) {
        append(assessment.applicationId().value(), EligibilityContracts.completed(assessment));
    }

    @Override
    public void decisionIssued(Decision decision) {
        append(decision.id().value(), EligibilityContracts.issued(decision));
    }

    @Override
    public void ruleSetPublished(RuleSet ruleSet) {
        append(ruleSet.id().value(), EligibilityContracts.published(ruleSet));
    }

    private void append(UUID key, Record event) {
        append(key.toString(), event);
    }

    private void append(String key, Record event) {
        outbox.append(
                new OutgoingEvent(
                        Contracts.topicOf(event.getClass()),
                        Contracts.typeOf(event.getClass()),
                        key,
                        event));
    }
}
