package lv.lidzas.scheduling.visits.domain;

/** What stands against a visit, in the order in which it is looked at. */
public enum HindranceKind {
    /** The clock never shows its start or its end, because it goes forward that night. */
    NO_SUCH_HOUR,
    /** Its day is over. */
    IN_THE_PAST,
    /** Not all of its days are days of the decision and of the assistant's hours. */
    OUTSIDE_HOURS,
    /** The decision does not grant help for the purpose. */
    PURPOSE_NOT_GRANTED,
    /** The assistant is suspended, or does not work then. */
    ASSISTANT_NOT_ACTIVE,
    /** The assistant is absent. */
    ASSISTANT_AWAY,
    /** No help is paid for one of its days: the person stays in an institution, or the grant is suspended. */
    PERSON_AWAY,
    /** The assistant has another visit then. */
    ASSISTANT_BUSY,
    /** The person has another visit then. */
    PERSON_BUSY,
    /** A week has not enough room, or a month where time is granted by it. */
    WEEK_FULL
}
