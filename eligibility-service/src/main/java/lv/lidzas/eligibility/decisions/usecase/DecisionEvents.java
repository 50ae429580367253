package lv.lidzas.eligibility.decisions.usecase;

/** What the others are told of decisions. */
public interface DecisionEvents {

    /** Tells it with the transaction. */
    void publish(DecisionEvent event);
}
