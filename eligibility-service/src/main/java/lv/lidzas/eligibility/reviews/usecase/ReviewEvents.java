package lv.lidzas.eligibility.reviews.usecase;

/** What the others are told of answers to marks; never why, and never that something is drafted. */
public interface ReviewEvents {

    /** Tells it with the transaction. */
    void publish(ReviewEvent event);
}
