package lv.lidzas.scheduling.register.domain;

import lv.lidzas.scheduling.weeks.domain.WeekHours;

/** Why an entry of the register stays as it is. */
public sealed interface RegisterRefusal {

    /** There is no such assistant, or the caller may not know. */
    record NoSuchAssistant() implements RegisterRefusal {}

    /**
     * The assistant's own declaration would leave less than what is booked already.
     *
     * @param fullest a week in which more is booked than the new limit, with that new limit
     */
    record LimitBelowBooked(WeekHours fullest) implements RegisterRefusal {}

    /**
     * The human is in the register already.
     *
     * @param id of the entry
     */
    record AlreadyRegistered(AssistantId id) implements RegisterRefusal {}
}
