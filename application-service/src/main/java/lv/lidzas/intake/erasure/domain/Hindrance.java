package lv.lidzas.intake.erasure.domain;

/** What stands against the erasure of a person (šķērslis dzēšanai). */
public enum Hindrance {
    /** An application that names the person waits for a decision. */
    APPLICATION_PENDING,
    /** A decision grants the person assistance today or later. */
    DECISION_IN_FORCE,
    /** The data are kept for a claim or an inquiry. */
    LEGAL_HOLD
}
