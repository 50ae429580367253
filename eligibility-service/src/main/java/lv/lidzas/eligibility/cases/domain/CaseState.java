package lv.lidzas.eligibility.cases.domain;

/** Whether a case still waits for a decision (lietas stāvoklis). */
public enum CaseState {
    /** It is assessed anew whenever a fact changes. */
    OPEN,
    /** A decision is signed, and waits for word that the application was not taken back before. */
    SIGNED,
    /** A decision was issued. */
    DECIDED,
    /** The applicant took the application back. */
    WITHDRAWN
}
