package lv.lidzas.eligibility.decisions.api;

/** What a decision does. */
public enum ResultCode {
    /** The assistance is granted (piešķirt). */
    GRANTED,
    /** The assistance is refused (atteikt). */
    REFUSED,
    /** A grant ends before its last day (izbeigt). */
    ENDED,
    /** A grant gives nothing for a time (apturēt). */
    SUSPENDED,
    /** A suspended grant gives again what it did (atjaunot). */
    RESUMED
}
