package lv.lidzas.scheduling.hours.domain;

import lv.lidzas.scheduling.weeks.domain.WeekCounter;

/** Why a caseworker has to choose an assistant for a budget. */
public enum ProposalReason {
    /** The application wished for nobody. */
    NO_ASSISTANT_WISHED,
    /** The application names the assistant in words; they are read there, and somebody says who in the register it is. */
    WISHED_BY_NAME,
    /** The wished-for assistant is not in the register. */
    ASSISTANT_UNKNOWN,
    /** The assistant may not work on all days of the grant. */
    ASSISTANT_NOT_ACTIVE,
    /** The person said that this assistant is not wanted, and the application names the same one. */
    ASSISTANT_BLOCKED,
    /** The assistant has no room for the granted hours in every week. */
    ASSISTANT_FULL,
    /** The person has hours of another decision in the same weeks or months; those are released first, or fewer are given. */
    PERSON_WEEK_FULL,
    /** In some weeks of the grant no day is paid; hours are given before and after them. */
    PERSON_AWAY,
    /** Hours were given back and can be given to somebody else. */
    HOURS_RELEASED,
    /** The assistant who had hours can no longer give them. */
    ASSISTANT_LEFT;

    /** Why hours wait that could not be given. */
    public static ProposalReason of(HoursRefusal why) {
        return switch (why) {
            case HoursRefusal.AssistantNotActive _ -> ASSISTANT_NOT_ACTIVE;
            case HoursRefusal.AssistantBlocked _ -> ASSISTANT_BLOCKED;
            case HoursRefusal.NoRoom room when room.week().of() == WeekCounter.Kind.PERSON ->
                    PERSON_WEEK_FULL;
            case HoursRefusal.Paused _ -> PERSON_AWAY;
            default -> ASSISTANT_FULL;
        };
    }
}
