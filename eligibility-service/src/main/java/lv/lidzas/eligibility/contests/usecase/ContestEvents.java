package lv.lidzas.eligibility.contests.usecase;

/** What the others are told of contests; never what was said. */
public interface ContestEvents {

    /** Tells it with the transaction. */
    void publish(ContestEvent event);
}
