package lv.lidzas.eligibility.corrections.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.DecisionCorrected;
import lv.lidzas.eligibility.corrections.domain.TextCorrection;
import lv.lidzas.eligibility.corrections.usecase.CorrectionEvent;
import lv.lidzas.eligibility.corrections.usecase.CorrectionEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Hands that a decision was corrected to the outbox, in the transaction in which that is kept. */
@ApplicationScoped
@Publishes(DecisionCorrected.class)
public class CorrectionEventsOutbox implements CorrectionEvents {

    private final Outbox outbox;

    CorrectionEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(CorrectionEvent event) {
        switch (event) {
            case CorrectionEvent.Corrected(TextCorrection correction) ->
                    outbox.append(
                            new OutgoingEvent(
                                    Topics.DECISION,
                                    Contracts.typeOf(DecisionCorrected.class),
                                    correction.decisionId().toString(),
                                    new DecisionCorrected(
                                            correction.decisionId().value(),
                                            correction.applicationId().value())));
        }
    }
}
