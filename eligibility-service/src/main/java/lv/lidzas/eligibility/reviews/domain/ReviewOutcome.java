package lv.lidzas.eligibility.reviews.domain;

/** What follows from looking at a marked grant (pārskatīšanas iznākums). */
public enum ReviewOutcome {
    /** It stays as it is. */
    STANDS,
    /** The person is heard on what fell. */
    HEARING_OPENED,
    /** A decision that ends or suspends it is drafted or issued. */
    CHANGE_DRAFTED
}
