package lv.lidzas.scheduling.visits.domain;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/**
 * What visits take in a week of an allocation (nedēļas plāns).
 *
 * <p>An allocation books what it reserves. Visits take from that, and only what exceeds it is booked as well: so the counters always hold
 * the greater of the two.
 *
 * @param takenMinutes planned or done
 * @param beyondMinutes what of it is booked in the counters beside the allocation
 */
public record WeekPlan(
        AllocationId allocationId, IsoWeek week, int takenMinutes, int beyondMinutes) {

    /** The same week with more minutes taken. */
    public WeekPlan with(int minutes, Allocation allocation) {
        return taking(takenMinutes + minutes, Integer.MAX_VALUE, allocation);
    }

    /** The same week with fewer minutes taken; nothing more is booked, also where the allocation has given the week back. */
    public WeekPlan without(int minutes, Allocation allocation) {
        return taking(takenMinutes - minutes, beyondMinutes, allocation);
    }

    private WeekPlan taking(int taken, int mostBeyond, Allocation allocation) {
        int beyond = Math.max(0, taken - reservedIn(week, allocation));
        return new WeekPlan(allocationId, week, taken, Math.min(beyond, mostBeyond));
    }

    /** What of an allocation no visit needs in the weeks of one, at most its minutes: so much goes with the visit to somebody else. */
    public static SortedMap<IsoWeek, Integer> idle(
            VisitTime time, Allocation allocation, Function<IsoWeek, WeekPlan> plans) {
        SortedMap<IsoWeek, Integer> idle = new TreeMap<>();
        time.minutesByWeek()
                .forEach((week, minutes) -> {
                    int spare = reservedIn(week, allocation) - plans.apply(week).takenMinutes();
                    if (spare > 0) {
                        idle.put(week, Math.min(spare, minutes));
                    }
                });
        return idle;
    }

    /** What the allocation has booked in a week. */
    public static int reservedIn(IsoWeek week, Allocation allocation) {
        return allocation.minutesIn(week);
    }
}
