package lv.lidzas.scheduling.roster.domain;

/** The hard rules of a roster, in the order in which they are looked at. */
public enum RosterRule {
    /** Who was asked not to come does not come. */
    BLOCK,
    /** Nobody comes without an agreement with the client. */
    AGREEMENT,
    /** Who comes speaks the language that the visit needs. */
    LANGUAGE,
    /** Who comes has the qualification that the visit needs. */
    QUALIFICATION,
    /** The register lets the assistant work on all days of the visit. */
    NOT_SERVING,
    /** Nobody who is away is counted on. */
    ABSENCE,
    /** Assistants work when they said that they work. */
    AVAILABILITY,
    /** A visit begins and ends within its window. */
    WINDOW,
    /** Nobody works more than 40 hours in an ISO week, all clients and other employers together. */
    WEEK_LIMIT,
    /** A client's week holds no more than was granted. */
    BUDGET,
    /** A client has one visit at a time. */
    CLIENT_OVERLAP,
    /** An assistant is at one place at a time, and needs the time to get there. */
    OVERLAP
}
