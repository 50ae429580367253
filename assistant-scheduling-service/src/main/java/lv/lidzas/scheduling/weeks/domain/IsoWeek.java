package lv.lidzas.scheduling.weeks.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A week (nedēļa) after ISO 8601, Monday to Sunday, of calendar days in Europe/Riga.
 *
 * <p>The law says "40 hours a week" and not which week; an ISO week is what a timesheet shows. It is made of calendar
 * days, so neither a year's end nor a change of the clock bends it: the week of 31 December may belong to the next year,
 * and 2026 has 53 of them.
 *
 * @param firstDay the Monday
 */
public record IsoWeek(LocalDate firstDay) implements CountedSpan {

    public IsoWeek {
        if (firstDay.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(
                    "An ISO week starts on a Monday, not on "
                            + firstDay
                            + ". Maybe IsoWeek.of(day) is meant.");
        }
    }

    /** The week to which a day belongs. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week of a year by its number, from 1. */
    public static IsoWeek of(int year, int number) {
        // 4 January always belongs to W01.
        return of(LocalDate.of(year, 1, 4).plusWeeks(number - 1L));
    }

    /** The year that has most of its days. */
    @Override
    public int year() {
        return firstDay.get(IsoFields.WEEK_BASED_YEAR);
    }

    /** Its number in that year, 1 to 53. */
    @Override
    public int number() {
        return firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The Sunday. */
    @Override
    public LocalDate lastDay() {
        return firstDay.plusDays(6);
    }

    @Override
    public IsoWeek next() {
        return new IsoWeek(firstDay.plusWeeks(1));
    }

    @Override
    public GrantedTime.Per per() {
        return GrantedTime.Per.WEEK;
    }

    /** The name of the week, such as {@code 2026-W53}. */
    @Override
    public String label() {
        return String.format(Locale.ROOT, "%04d-W%02d", year(), number());
    }

    @Override
    public String toString() {
        return label();
    }
}
