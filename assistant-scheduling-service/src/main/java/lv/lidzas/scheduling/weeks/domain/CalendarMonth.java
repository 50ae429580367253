package lv.lidzas.scheduling.weeks.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month (kalendārais mēnesis) of calendar days in Europe/Riga, in which time is counted that is granted by the month.
 *
 * @param firstDay the first of it
 */
public record CalendarMonth(LocalDate firstDay) implements CountedSpan {

    public CalendarMonth {
        if (firstDay.getDayOfMonth() != 1) {
            throw new IllegalArgumentException(
                    "A month starts on its first day, not on "
                            + firstDay
                            + ". Maybe CalendarMonth.of(day) is meant.");
        }
    }

    /** The month to which a day belongs. */
    public static CalendarMonth of(LocalDate day) {
        return new CalendarMonth(day.withDayOfMonth(1));
    }

    /** The month of a year by its number, from 1. */
    public static CalendarMonth of(int year, int number) {
        return new CalendarMonth(LocalDate.of(year, number, 1));
    }

    @Override
    public LocalDate lastDay() {
        return firstDay.plusDays(length() - 1L);
    }

    /** How many days it has. */
    public int length() {
        return firstDay.lengthOfMonth();
    }

    @Override
    public int year() {
        return firstDay.getYear();
    }

    @Override
    public int number() {
        return firstDay.getMonthValue();
    }

    @Override
    public CalendarMonth next() {
        return new CalendarMonth(firstDay.plusMonths(1));
    }

    @Override
    public GrantedTime.Per per() {
        return GrantedTime.Per.MONTH;
    }

    @Override
    public String label() {
        return YearMonth.from(firstDay).toString();
    }

    @Override
    public String toString() {
        return label();
    }
}
