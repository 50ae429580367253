package lv.lidzas.scheduling.visits.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.WeekPart;

/**
 * What of an allocation no visit needs in the weeks of one, at most its minutes: so much goes with the visit to somebody else (brīvās
 * stundas). Where time is granted by the month it may come from other weeks of the month as well.
 */
public final class IdleHours {

    private final Allocation allocation;
    private final Function<CountedSpan, WeekPlan> plans;
    private final Map<CountedSpan, Integer> spare = new HashMap<>();
    private final SortedMap<WeekPart, Integer> found = new TreeMap<>();

    private IdleHours(Allocation allocation, Function<CountedSpan, WeekPlan> plans) {
        this.allocation = allocation;
        this.plans = plans;
    }

    /** The minutes in each part of a week; none where nothing is idle. */
    public static SortedMap<WeekPart, Integer> of(
            VisitTime time, Allocation allocation, Function<CountedSpan, WeekPlan> plans) {
        IdleHours idle = new IdleHours(allocation, plans);
        time.minutesByPart(idle.per()).forEach(idle::find);
        return idle.found;
    }

    private GrantedTime.Per per() {
        return allocation.time().per();
    }

    private void find(WeekPart part, int minutes) {
        int left = minutes - take(part, minutes);
        for (WeekPart other : part.span(per()).days().parts(per())) {
            left -= other.equals(part) ? 0 : take(other, left);
        }
    }

    private int take(WeekPart part, int most) {
        int some = Math.min(most, allocation.minutesIn(part) - found.getOrDefault(part, 0));
        for (CountedSpan span : part.spans(per())) {
            some = Math.min(some, spareIn(span));
        }
        if (some <= 0) {
            return 0;
        }
        found.merge(part, some, Integer::sum);
        for (CountedSpan span : part.spans(per())) {
            spare.put(span, spareIn(span) - some);
        }
        return some;
    }

    private int spareIn(CountedSpan span) {
        return spare.computeIfAbsent(
                span, it -> WeekPlan.reservedIn(it, allocation) - plans.apply(it).takenMinutes());
    }
}
