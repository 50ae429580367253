package lv.lidzas.eligibility.rehearsals.domain;

/** How far a rehearsal is (izmēģinājuma stāvoklis). */
public enum RehearsalState {
    /** Grants are being held against the rules tried. */
    RUNNING,
    /** Every grant was. */
    FINISHED,
    /** Somebody ended it early, or the preview that it tried is gone or another. */
    STOPPED,
    /** It was approved, and grants are being marked. */
    CARRYING_OUT,
    /** Every grant that it touches is marked. */
    CARRIED_OUT
}
