package lv.lidzas.eligibility.notifications.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.DecisionNotified;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.notifications.usecase.NotificationEvent;
import lv.lidzas.eligibility.notifications.usecase.NotificationEvents;
import lv.lidzas.kit.calendar.ContestTerm;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Hands the days of notifications to the outbox, in the transaction in which they are kept. */
@ApplicationScoped
@Publishes(DecisionNotified.class)
public class NotificationEventsOutbox implements NotificationEvents {

    private final Outbox outbox;

    NotificationEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(NotificationEvent event) {
        switch (event) {
            case NotificationEvent.Notified(Decision decision) ->
                    outbox.append(
                            new OutgoingEvent(
                                    Topics.DECISION,
                                    Contracts.typeOf(DecisionNotified.class),
                                    decision.id().toString(),
                                    contract(decision)));
        }
    }

    private static DecisionNotified contract(Decision decision) {
        ContestTerm term = decision.term();
        return new DecisionNotified(
                decision.id().value(),
                decision.applicationId().value(),
                term == null ? null : term.inForceOn(),
                term == null ? null : term.lastDay());
    }
}
