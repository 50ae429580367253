package lv.lidzas.scheduling.worked.domain;

/** Why what was recorded is corrected. */
public enum CorrectionReason {
    /** The help began or ended at another time. */
    OTHER_TIMES,
    /** No help was given. */
    NOT_DONE,
    /** It was mistyped. */
    TYPING_MISTAKE
}
