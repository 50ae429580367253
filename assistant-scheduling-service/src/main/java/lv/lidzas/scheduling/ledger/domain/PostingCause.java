package lv.lidzas.scheduling.ledger.domain;

/** Why minutes moved; the id beside it names the thing. */
public enum PostingCause {
    /** A decision granted them. */
    DECISION,
    /** Hours were allocated to an assistant. */
    ALLOCATION,
    /** Allocated hours were given back. */
    RELEASE,
    /** The decision ended early. */
    ENDING,
    /** A visit was planned, moved or taken away. */
    VISIT,
    /** Help was recorded. */
    WORK,
    /** A record of help was corrected. */
    CORRECTION
}
