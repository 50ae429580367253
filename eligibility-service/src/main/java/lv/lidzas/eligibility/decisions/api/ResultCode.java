package lv.lidzas.eligibility.decisions.api;

/** What a decision does. */
public enum ResultCode {
    /** The assistance is granted (piešķirt). */
    GRANTED,
    /** The assistance is refused (atteikt). */
    REFUSED,
    /** A grant ends before its last day (izbeigt). */
    ENDED
}
