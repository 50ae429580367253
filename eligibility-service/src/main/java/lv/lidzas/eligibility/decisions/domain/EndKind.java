package lv.lidzas.eligibility.decisions.domain;

/** How a grant ends before its last day (izbeigšanas veids). */
public enum EndKind {
    /** With a day that is yet to come, or today. */
    END,
    /** From its first day on. */
    REVOKE
}
