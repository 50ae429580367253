package lv.lidzas.eligibility.decisions.usecase;

import lv.lidzas.eligibility.decisions.domain.DecisionEvent;

/** What the others are told of decisions. */
public interface DecisionEvents {

    /** Tells it with the transaction. */
    void publish(DecisionEvent event);
}
