package lv.lidzas.scheduling.weeks.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose weeks are counted, and the most minutes in each.
 *
 * @param of what the id names
 * @param id of the assistant, the budget or the person
 * @param limitMinutes the most that may be booked in a week
 * @param within the days for which the limit holds, where a part of a week has a part of it; absent for all days
 */
public record WeekCounter(Kind of, UUID id, int limitMinutes, @Nullable ServicePeriod within) {

    /** A counter whose limit holds whole in every week. */
    public WeekCounter(Kind of, UUID id, int limitMinutes) {
        this(of, id, limitMinutes, null);
    }

    /** The most that may be booked in a week. */
    public int limitIn(IsoWeek week) {
        return within == null ? limitMinutes : within.shareOf(limitMinutes, week);
    }

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
