package lv.lidzas.scheduling.weeks.domain;

import java.time.LocalDate;
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

    public ServicePeriod {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "A period from " + firstDay + " cannot end on " + lastDay);
        }
    }

    /**
     * Every ISO week that the period touches, in order.
     *
     * <p>A week touched by a single day counts like a whole one: hours are granted and limited by the week, and which days
     * of it are worked is not known yet.
     */
    public List<IsoWeek> weeks() {
        IsoWeek last = IsoWeek.of(lastDay);
        return Stream.iterate(IsoWeek.of(firstDay), week -> !last.isBefore(week), IsoWeek::next)
                .toList();
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
