package lv.lidzas.intake.applications.domain;

/** What a decision does (lēmuma rezultāts). */
public enum DecisionResult {
    /** It grants assistance. */
    GRANTED,
    /** It refuses assistance. */
    REFUSED
}
