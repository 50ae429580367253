package lv.lidzas.scheduling.weeks.domain;

import java.time.LocalDate;
import java.util.Comparator;

/** Days in which minutes are counted together and a limit holds (uzskaites posms): an ISO week, or a calendar month. */
public sealed interface CountedSpan extends Comparable<CountedSpan> permits IsoWeek, CalendarMonth {

    LocalDate firstDay();

    LocalDate lastDay();

    /** The year in which it is counted. */
    int year();

    /** Its number in that year, from 1. */
    int number();

    /** Its name, such as {@code 2026-W53} or {@code 2026-12}. */
    String label();

    CountedSpan next();

    /** What kind of span it is. */
    GrantedTime.Per per();

    /** Its days. */
    default ServicePeriod days() {
        return new ServicePeriod(firstDay(), lastDay());
    }

    default boolean isBefore(CountedSpan other) {
        return firstDay().isBefore(other.firstDay());
    }

    /** By the first day, a week before the month that begins with it. */
    @Override
    default int compareTo(CountedSpan other) {
        return Comparator.comparing(CountedSpan::firstDay)
                .thenComparing(CountedSpan::lastDay)
                .compare(this, other);
    }
}
