package lv.lidzas.scheduling.weeks.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** Every week or month that the period touches, in order. */
    public List<CountedSpan> spans(GrantedTime.Per per) {
        CountedSpan last = per.of(lastDay);
        return Stream.iterate(per.of(firstDay), span -> !last.isBefore(span), CountedSpan::next)
                .toList();
    }

    /** Every part of a week that the period touches, in order. */
    public List<WeekPart> parts(GrantedTime.Per per) {
        WeekPart last = WeekPart.of(lastDay, per);
        return Stream.iterate(
                        WeekPart.of(firstDay, per),
                        part -> part.compareTo(last) <= 0,
                        part -> part.next(per))
                .toList();
    }

    /**
     * How many minutes of some days fall to those of them that lie in the period, where so many are given in each week or month.
     *
     * <p>Our reading, because no act says how a week or a month is counted in which a grant begins or ends: a part of it has a part of the
     * minutes, as many days as it has.
     */
    public int shareOf(int minutes, GrantedTime.Per per, ServicePeriod days) {
        ServicePeriod both = common(days);
        if (both == null) {
            return 0;
        }
        return both.spans(per).stream()
                .mapToInt(span ->
                        switch (span) {
                            case IsoWeek week -> both.shareOf(minutes, week);
                            case CalendarMonth month -> shareOf(minutes, month, both);
                        })
                .sum();
    }

    /**
     * The minutes of a month are spread over its days, so that those up to a day are that day's share of the month rounded down: the sum
     * over a month is exact, and so is the sum over days that follow one another. Of a month in which the period begins later than on its
     * first day, what rounding leaves goes to the days before: the parts of several assistants never add up to more than the
     * part of the grant.
     */
    private int shareOf(int minutes, CalendarMonth month, ServicePeriod days) {
        ServicePeriod here = Objects.requireNonNull(days.common(month.days()));
        int before = here.firstDay.getDayOfMonth() - 1;
        int begins = CalendarMonth.of(firstDay).equals(month) ? firstDay.getDayOfMonth() - 1 : 0;
        int least = Math.ceilDiv(minutes * begins, month.length());
        int until = Math.max(least, minutes * here.lastDay.getDayOfMonth() / month.length());
        return until - Math.max(least, minutes * before / month.length());
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

    /** The most minutes a week or a month of which the share in one is no more than some minutes. */
    public int rateFor(int minutes, CountedSpan span) {
        return switch (span) {
            case IsoWeek week -> rateFor(minutes, week);
            case CalendarMonth month -> {
                ServicePeriod days = common(month.days());
                int length = days == null ? 0 : days.length();
                int rate = length == 0 ? 0 : (minutes + 2) * month.length() / length;
                while (rate > 0 && shareOf(rate, GrantedTime.Per.MONTH, month.days()) > minutes) {
                    rate--;
                }
                yield rate;
            }
        };
    }

    private int daysIn(IsoWeek week) {
        ServicePeriod days = common(of(week));
        return days == null ? 0 : days.length();
    }

    /** How many days it has. */
    public int length() {
        return (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
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
