package lv.lidzas.eligibility.rules.facts;

/** How far a document is in its review (dokumenta pārbaude); only a verified one proves anything. */
public enum ProofState {
    /** It arrived and waits for a caseworker. */
    RECEIVED,
    /** A caseworker accepted it as proof. */
    VERIFIED,
    /** A caseworker rejected it. */
    REJECTED
}
