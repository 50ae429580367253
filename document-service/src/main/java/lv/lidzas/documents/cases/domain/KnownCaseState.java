package lv.lidzas.documents.cases.domain;

/** Whether a case still takes documents (lietas stāvoklis). */
public enum KnownCaseState {
    /** Submitted and not decided. */
    OPEN,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** Decided. */
    DECIDED
}
