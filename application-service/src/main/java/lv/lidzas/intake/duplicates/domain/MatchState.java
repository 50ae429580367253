package lv.lidzas.intake.duplicates.domain;

/** What was said of two alike records. */
public enum MatchState {
    /** Nobody has said anything yet. */
    OPEN,
    /** They are one human. */
    SAME,
    /** They are two people. */
    NOT_THE_SAME
}
