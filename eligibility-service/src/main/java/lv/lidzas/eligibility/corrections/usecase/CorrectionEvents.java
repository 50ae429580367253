package lv.lidzas.eligibility.corrections.usecase;

/** What the others are told of corrections: that there is one, and never the words. */
public interface CorrectionEvents {

    /** Tells it with the transaction. */
    void publish(CorrectionEvent event);
}
