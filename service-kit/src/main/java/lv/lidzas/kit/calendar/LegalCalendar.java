package lv.lidzas.kit.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.NavigableSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * Counts days as Latvian law does (termiņu skaitīšana, Administratīvā procesa likums s.42, 43).
 *
 * <p>Orders that move working days say when offices work, and so when something counts as notified. The ends of terms they leave alone: the
 * law prolongs a term that ends on a Saturday, a Sunday or a holiday, and names no other day. So a later event never ends a term earlier, and
 * none ends later than the law lets it.
 */
public final class LegalCalendar {

    private final CalendarFacts facts;
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;
    private final ConcurrentMap<Integer, NavigableSet<LocalDate>> holidays =
            new ConcurrentHashMap<>();

    /**
     * The calendar with the days that no formula gives.
     *
     * @param facts those days
     */
    public LegalCalendar(CalendarFacts facts) {
        this.facts = facts;
        this.off =
                facts.moved().stream()
                        .map(MovedWorkingDay::from)
                        .collect(Collectors.toUnmodifiableSet());
        this.worked =
                facts.moved().stream()
                        .map(MovedWorkingDay::to)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the law makes it a holiday (svētku diena). */
    public boolean isHoliday(LocalDate day) {
        return facts.holidays().contains(day)
                || holidays.computeIfAbsent(
                                day.getYear(),
                                year -> LatvianHolidays.of(Year.of(year), facts.festivals()))
                        .contains(day);
    }

    /** Whether offices work on it (darba diena). */
    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || (!isFree(day) && !off.contains(day));
    }

    /**
     * The working day that comes so many working days after a day.
     *
     * @param count 1 for the next one
     */
    public LocalDate workingDayAfter(LocalDate day, int count) {
        LocalDate found = day;
        for (int i = 0; i < count; i++) {
            found = found.plusDays(1);
            while (!isWorkingDay(found)) {
                found = found.plusDays(1);
            }
        }
        return found;
    }

    /**
     * The last day of a term, until midnight of which it is kept.
     *
     * <p>It starts on the day after the event. Months and years end on the same date number, or on the month's last day where it has no
     * such number. A last day that is a Saturday, a Sunday or a holiday moves to the next day that is none of them.
     *
     * @param event the day of what the term is counted from
     * @param term days, months or years
     */
    public LocalDate lastDay(LocalDate event, Period term) {
        LocalDate last = event.plus(term);
        while (isFree(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** What the law itself keeps free. */
    private boolean isFree(LocalDate day) {
        return LatvianHolidays.isWeekend(day) || isHoliday(day);
    }
}
