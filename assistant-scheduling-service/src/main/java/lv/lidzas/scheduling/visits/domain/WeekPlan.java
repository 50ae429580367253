package lv.lidzas.scheduling.visits.domain;

import java.util.List;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;

/**
 * What visits take in a week or a month of an allocation (nedēļas plāns).
 *
 * <p>An allocation books what it reserves. Visits take from that, and only what exceeds it is booked as well: so the counters always hold
 * the greater of the two. Where time is granted by the month there are two plans of the same visits: that of the week, beyond which the
 * assistant needs room, and that of the month, beyond which the budget and the person need it. So a visit may take more than a week's
 * share as long as the month has enough.
 *
 * @param takenMinutes planned or done
 * @param beyondMinutes what of it is booked in the counters of the span beside the allocation
 */
public record WeekPlan(
        AllocationId allocationId, CountedSpan span, int takenMinutes, int beyondMinutes) {

    /** The same week or month with more minutes taken. */
    public WeekPlan with(int minutes, Allocation allocation) {
        return taking(takenMinutes + minutes, Integer.MAX_VALUE, allocation);
    }

    /** The same with fewer minutes taken; nothing more is booked, also where the allocation has given the week back. */
    public WeekPlan without(int minutes, Allocation allocation) {
        return taking(takenMinutes - minutes, beyondMinutes, allocation);
    }

    private WeekPlan taking(int taken, int mostBeyond, Allocation allocation) {
        int beyond = Math.max(0, taken - reservedIn(span, allocation));
        return new WeekPlan(allocationId, span, taken, Math.min(beyond, mostBeyond));
    }

    /** What the allocation has booked in a week or month. */
    public static int reservedIn(CountedSpan span, Allocation allocation) {
        return allocation.minutesIn(span);
    }

    /** What is booked in the counters of a week or month beside the allocation, of all whose hours these are. */
    public static WeekBooking beyond(CountedSpan span, int minutes, List<WeekCounter> all) {
        return new WeekBooking(
                all.stream().filter(counter -> counter.per() == span.per()).toList(),
                List.of(span),
                minutes);
    }
}
