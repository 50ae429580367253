package lv.lidzas.kit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The holidays of a year (svētku dienas), by the law "Par svētku, atceres un atzīmējamām dienām" s.1 as it stands since 2008.
 *
 * <p>Only three of them move when they fall on a weekend: 4 May, 18 November, and the closing day of the Song and Dance Festival; then
 * the next working day is off, too.
 */
final class LatvianHolidays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private LatvianHolidays() {}

    /**
     * Every holiday of a year, also those on weekends.
     *
     * @param festivals closing days of the festival, of any years
     */
    static NavigableSet<LocalDate> of(Year year, Collection<LocalDate> festivals) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        fixed(year).forEach(days::add);
        movable(year).forEach(days::add);
        Stream.concat(
                        Stream.of(at(year, Month.MAY, 4), at(year, Month.NOVEMBER, 18)),
                        festivals.stream().filter(day -> day.getYear() == year.getValue()))
                .forEach(day -> {
                    days.add(day);
                    if (isWeekend(day)) {
                        days.add(weekdayAfter(day, days));
                    }
                });
        return Collections.unmodifiableNavigableSet(days);
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    private static Stream<LocalDate> fixed(Year year) {
        return Stream.of(
                at(year, Month.JANUARY, 1),
                at(year, Month.MAY, 1),
                at(year, Month.JUNE, 23),
                at(year, Month.JUNE, 24),
                at(year, Month.DECEMBER, 24),
                at(year, Month.DECEMBER, 25),
                at(year, Month.DECEMBER, 26),
                at(year, Month.DECEMBER, 31));
    }

    private static Stream<LocalDate> movable(Year year) {
        LocalDate easter = easterSunday(year.getValue());
        LocalDate mothersDay =
                at(year, Month.MAY, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY));
        return Stream.of(
                easter.minusDays(2), easter, easter.plusDays(1), mothersDay, easter.plusDays(49));
    }

    /** By the rule of the Gregorian calendar: the Sunday after the first full moon of spring, as its table of moons has it. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moonShift = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int fullMoon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        int fromMarchEnd = fullMoon - weekday;
        return LocalDate.of(year, Month.MARCH, 28).plusDays(fromMarchEnd);
    }

    private static LocalDate weekdayAfter(LocalDate day, Set<LocalDate> taken) {
        return day.plusDays(1)
                .datesUntil(LocalDate.MAX)
                .filter(next -> !isWeekend(next) && !taken.contains(next))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate at(Year year, Month month, int day) {
        return LocalDate.of(year.getValue(), month, day);
    }
}
