package lv.lidzas.scheduling.domain;

/** Why a request about assistants or hours is refused: expected, and said to the person who asked. */
public sealed interface Rejection {

    /**
     * The assistant has not enough room in every week.
     *
     * @param tightest the week with the least room
     */
    record AssistantHoursExhausted(WeekHours tightest) implements Rejection {}

    /**
     * The client's budget has not enough left in every week.
     *
     * @param tightest the week with the least left
     */
    record ClientHoursExhausted(WeekHours tightest) implements Rejection {}

    /**
     * The person has hours of other decisions, and together there would be more than a person may have in a week.
     *
     * @param tightest the week with the least left
     */
    record PersonWeekFull(WeekHours tightest) implements Rejection {}

    /**
     * The assistant may not work on all days of the period.
     *
     * @param assistant the assistant
     */
    record AssistantNotActive(AssistantId assistant) implements Rejection {}

    /**
     * The days asked for are not all days of the grant.
     *
     * @param granted the days of the grant
     */
    record OutsideBudgetPeriod(ServicePeriod granted) implements Rejection {}

    /** There is no such budget. */
    record UnknownBudget() implements Rejection {}

    /** There is no such assistant. */
    record UnknownAssistant() implements Rejection {}

    /** No week would become free. */
    record NothingToRelease() implements Rejection {}

    /**
     * The assistant's own declaration would leave less than what is booked already.
     *
     * @param fullest a week in which more is booked than the new limit, with that new limit
     */
    record LimitBelowBooked(WeekHours fullest) implements Rejection {}
}
