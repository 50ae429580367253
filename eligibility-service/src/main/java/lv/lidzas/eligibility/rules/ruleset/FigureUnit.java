package lv.lidzas.eligibility.rules.ruleset;

/** What a figure counts (mērvienība). */
public enum FigureUnit {
    /** Years of age or of a period. */
    YEARS,
    /** Minutes each ISO week. */
    MINUTES_PER_WEEK,
    /** Minutes each calendar month. */
    MINUTES_PER_MONTH
}
