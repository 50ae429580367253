package lv.lidzas.intake.timeline.domain;

/** The span in which granted time is counted (par nedēļu, par mēnesi). */
public enum Span {
    /** Each ISO week. */
    WEEK,
    /** Each calendar month. */
    MONTH
}
