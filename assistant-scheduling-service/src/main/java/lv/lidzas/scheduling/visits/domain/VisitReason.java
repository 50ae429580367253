package lv.lidzas.scheduling.visits.domain;

/** Why something happened to a visit: a code and no more, because the reason behind it may be anybody's health. */
public enum VisitReason {
    /** The person does not need help then. */
    NOT_NEEDED,
    /** The person cannot take the help then. */
    PERSON_UNABLE,
    /** The assistant cannot come. */
    ASSISTANT_UNABLE,
    /** The activity does not take place. */
    ACTIVITY_OFF,
    /** It was planned by mistake. */
    PLANNED_BY_MISTAKE,
    /** The assistant is absent. */
    ABSENCE,
    /** The hours of the assistant were given back. */
    HOURS_RELEASED,
    /** The decision ended. */
    DECISION_ENDED,
    /** The help began or ended at another time than recorded. */
    OTHER_TIMES,
    /** The help was not given. */
    NOT_DONE,
    /** Somebody else helped. */
    OTHER_ASSISTANT,
    /** The help was for something else. */
    OTHER_PURPOSE
}
