package lv.lidzas.scheduling.weeks.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which assistance is given (pakalpojuma periods), both ends included.
 *
 * @param firstDay the first day
 * @param lastDay the last day
 */
public record ServicePeriod(LocalDate firstDay, LocalDate lastDay) {

    private static final int DAYS_OF_WEEK = 7;

    public ServicePeriod {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "A period from " + firstDay + " cannot end on " + lastDay);
        }
    }

    /** Every ISO week that the period touches, in order. */
    public List<IsoWeek> weeks() {
        IsoWeek last = IsoWeek.of(lastDay);
        return Stream.iterate(IsoWeek.of(firstDay), week -> !last.isBefore(week), IsoWeek::next)
                .toList();
    }

    /**
     * How many minutes of a week fall to the days of it that lie in the period (nedēļas daļa): as many sevenths as there are days, rounded
     * down to whole minutes.
     *
     * <p>Our reading, because no act says how a week is counted in which a grant begins or ends. Rounded down, the parts of one week
     * never add up to more than the week, and neither do the parts of several assistants.
     */
    public int shareOf(int minutesPerWeek, IsoWeek week) {
        return minutesPerWeek * daysIn(week) / DAYS_OF_WEEK;
    }

    /** The most minutes a week of which the share in a week is no more than some minutes. */
    public int rateFor(int minutes, IsoWeek week) {
        int days = daysIn(week);
        return ((minutes + 1) * DAYS_OF_WEEK + days - 1) / days - 1;
    }

    private int daysIn(IsoWeek week) {
        ServicePeriod days = common(of(week));
        return days == null ? 0 : (int) ChronoUnit.DAYS.between(days.firstDay, days.lastDay) + 1;
    }

    /**
     * Joins periods that follow one another day by day.
     *
     * @param inOrder without days in common
     */
    public static List<ServicePeriod> joined(List<ServicePeriod> inOrder) {
        List<ServicePeriod> joined = new ArrayList<>();
        for (ServicePeriod next : inOrder) {
            ServicePeriod last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.lastDay.plusDays(1).equals(next.firstDay)) {
                joined.set(joined.size() - 1, new ServicePeriod(last.firstDay, next.lastDay));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** The days of a week. */
    public static ServicePeriod of(IsoWeek week) {
        return new ServicePeriod(week.firstDay(), week.lastDay());
    }

    public boolean covers(ServicePeriod other) {
        return !other.firstDay.isBefore(firstDay) && !other.lastDay.isAfter(lastDay);
    }

    /** The days that two periods share, or null if there is none. */
    public @Nullable ServicePeriod common(ServicePeriod other) {
        LocalDate first = firstDay.isBefore(other.firstDay) ? other.firstDay : firstDay;
        LocalDate last = lastDay.isAfter(other.lastDay) ? other.lastDay : lastDay;
        return last.isBefore(first) ? null : new ServicePeriod(first, last);
    }

    /** What is left of the period on a day, or null once it is over. */
    public @Nullable ServicePeriod remainingFrom(LocalDate day) {
        if (day.isAfter(lastDay)) {
            return null;
        }
        return day.isAfter(firstDay) ? new ServicePeriod(day, lastDay) : this;
    }
}
