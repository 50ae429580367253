package lv.lidzas.eligibility.rules.hours;

/** The span that granted time is counted in (par nedēļu, par mēnesi); the rule set's, and never converted. */
public enum Per {
    /** Each ISO week. */
    WEEK,
    /** Each calendar month. */
    MONTH
}
