package lv.lidzas.scheduling.weeks.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose weeks or months are counted, and the most minutes in each.
 *
 * @param of what the id names
 * @param per whether weeks or months are counted
 * @param id of the assistant, the budget or the person
 * @param limitMinutes the most that may be booked in a week or month
 * @param within the days for which the limit holds, where a part of a span has a part of it; absent for all days
 */
public record WeekCounter(
        Kind of, GrantedTime.Per per, UUID id, int limitMinutes, @Nullable ServicePeriod within) {

    /** A counter of weeks. */
    public WeekCounter(Kind of, UUID id, int limitMinutes, @Nullable ServicePeriod within) {
        this(of, GrantedTime.Per.WEEK, id, limitMinutes, within);
    }

    /** A counter of weeks whose limit holds whole in every week. */
    public WeekCounter(Kind of, UUID id, int limitMinutes) {
        this(of, id, limitMinutes, null);
    }

    /** The counter of a person for all decisions that grant by the week, or all that grant by the month. */
    public static WeekCounter ofPerson(UUID human, GrantedTime.Per per) {
        return new WeekCounter(Kind.PERSON, per, human, per.legalMinutes(), null);
    }

    /** The most that may be booked in a week or month. */
    public int limitIn(CountedSpan span) {
        return within == null ? limitMinutes : within.shareOf(limitMinutes, per, span.days());
    }

    /** The same counter of another owner. */
    WeekCounter of(UUID owner) {
        return new WeekCounter(of, per, owner, limitMinutes, within);
    }

    /** What is counted, in the order in which every transaction takes the counters. */
    public enum Kind {
        /** An assistant, all clients together. */
        ASSISTANT,
        /** The budget of one decision. */
        BUDGET,
        /** A person assisted, all decisions together that grant by the same span. */
        PERSON
    }
}
