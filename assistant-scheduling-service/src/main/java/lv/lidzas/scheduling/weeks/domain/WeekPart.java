package lv.lidzas.scheduling.weeks.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Days of an ISO week that are booked together (nedēļas daļa): the whole week where time is granted by the week, and where it is granted by
 * the month those of its days that lie in one month.
 *
 * <p>So every part belongs to one week, in which the 40 hours of the assistant hold, and where it matters to one month.
 *
 * @param firstDay its first day, whatever is granted of it
 */
public record WeekPart(LocalDate firstDay) implements Comparable<WeekPart> {

    /** The part to which a day belongs. */
    public static WeekPart of(LocalDate day, GrantedTime.Per per) {
        LocalDate monday = IsoWeek.of(day).firstDay();
        LocalDate first = CalendarMonth.of(day).firstDay();
        return new WeekPart(per == GrantedTime.Per.WEEK || first.isBefore(monday) ? monday : first);
    }

    /** The part with which a span begins. */
    public static WeekPart firstOf(CountedSpan span) {
        return new WeekPart(span.firstDay());
    }

    /** The week of its days. */
    public IsoWeek week() {
        return IsoWeek.of(firstDay);
    }

    /** The week or the month in which it counts. */
    public CountedSpan span(GrantedTime.Per per) {
        return per.of(firstDay);
    }

    /** Every span in which it counts where time is granted by one: the week of the assistant, and the month. */
    public List<CountedSpan> spans(GrantedTime.Per per) {
        return per == GrantedTime.Per.WEEK ? List.of(week()) : List.of(week(), span(per));
    }

    /** Its days. */
    public ServicePeriod days(GrantedTime.Per per) {
        LocalDate sunday = week().lastDay();
        LocalDate last = CalendarMonth.of(firstDay).lastDay();
        return new ServicePeriod(
                firstDay, per == GrantedTime.Per.WEEK || sunday.isBefore(last) ? sunday : last);
    }

    /** The part after it. */
    public WeekPart next(GrantedTime.Per per) {
        return new WeekPart(days(per).lastDay().plusDays(1));
    }

    @Override
    public int compareTo(WeekPart other) {
        return firstDay.compareTo(other.firstDay);
    }

    @Override
    public String toString() {
        return week() + " from " + firstDay;
    }
}
