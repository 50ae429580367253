package lv.lidzas.scheduling.months.domain;

/** Whether a report stands. */
public enum ReportState {
    /** Nothing of its month is recorded or corrected. */
    LOCKED,
    /** One caseworker asks to reopen it and another one has not said yes; it is locked until then. */
    REOPENING,
    /** Two caseworkers reopened it; the next lock is another edition. */
    REOPENED
}
