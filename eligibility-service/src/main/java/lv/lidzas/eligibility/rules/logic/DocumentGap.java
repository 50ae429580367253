package lv.lidzas.eligibility.rules.logic;

/** What is lacking of a document (kā trūkst). */
public enum DocumentGap {
    /** It did not come. */
    MISSING,
    /** It came and waits for a caseworker's review. */
    AWAITS_REVIEW,
    /** Its term does not cover the day. */
    OUT_OF_TERM,
    /** It was rejected. */
    REJECTED;

    /** Whether somebody must bring a document; one that waits for review is here already. */
    public boolean asksForDocument() {
        return this != AWAITS_REVIEW;
    }
}
