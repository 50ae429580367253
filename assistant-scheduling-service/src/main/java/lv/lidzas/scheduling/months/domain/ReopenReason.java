package lv.lidzas.scheduling.months.domain;

/** Why a locked month is opened again. */
public enum ReopenReason {
    /** Help was given that nobody recorded. */
    WORK_LEFT_OUT,
    /** Other hours than those were worked. */
    WRONG_TIMES,
    /** It was paid with another rate than it should have been. */
    WRONG_RATE,
    /** A decision was changed afterwards. */
    DECISION_CHANGED
}
