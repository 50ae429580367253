package lv.lidzas.documents.domain;

/** Whether a case still takes documents (lietas stāvoklis). */
public enum CaseState {
    /** Submitted and not decided. */
    OPEN,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** Decided. */
    DECIDED
}
