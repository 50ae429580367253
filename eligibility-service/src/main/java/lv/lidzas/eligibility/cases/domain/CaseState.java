package lv.lidzas.eligibility.cases.domain;

/** Whether a case still waits for a decision (lietas stāvoklis). */
public enum CaseState {
    /** It is assessed anew whenever a fact changes. */
    OPEN,
    /** A decision was issued. */
    DECIDED,
    /** The applicant took the application back. */
    WITHDRAWN
}
