package lv.lidzas.eligibility.clarifications.usecase;

/** What the others are told of clarifications: codes and days. */
public interface ClarificationEvents {

    /** Tells it with the transaction. */
    void publish(ClarificationEvent event);
}
