package lv.lidzas.scheduling.weeks.domain;

import java.util.UUID;

/**
 * Whose weeks are counted, and the most minutes in each.
 *
 * @param of what the id names
 * @param id of the assistant, the budget or the person
 * @param limitMinutes the most that may be booked in a week
 */
public record WeekCounter(Kind of, UUID id, int limitMinutes) {

    /** What is counted, in the order in which every transaction takes the counters. */
    public enum Kind {
        /** An assistant, all clients together. */
        ASSISTANT,
        /** The budget of one decision. */
        BUDGET,
        /** A person assisted, all decisions together. */
        PERSON
    }
}
