package lv.lidzas.scheduling.visits.domain;

/** Who does something to a visit. */
public enum Side {
    /** The person assisted, or a representative. */
    PERSON,
    /** The assistant. */
    ASSISTANT,
    /** A caseworker. */
    STAFF,
    /** Nobody: it follows from something else. */
    SYSTEM
}
