package lv.lidzas.intake.config;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.intake.applications.domain.WorkingDays;

/**
 * The working days of Latvia (darba dienas): public holidays from the holiday library, exceptions from the settings.
 *
 * <p>The library moves no holidays. The law moves three of them, and only these, to the working day after a weekend: 4 May,
 * 18 November and the closing day of the Song and Dance Festival, which no formula gives.
 */
@ApplicationScoped
public class LatvianWorkingDays implements WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<MonthDay> MOVED_OFF_WEEKENDS =
            List.of(MonthDay.of(5, 4), MonthDay.of(11, 18));

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.LATVIA));
    private final ConcurrentMap<Year, Set<LocalDate>> holidaysByYear = new ConcurrentHashMap<>();
    private final Set<LocalDate> festivals;
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;

    /**
     * Reads the exceptions.
     *
     * @param exceptions the days that no formula gives
     */
    public LatvianWorkingDays(WorkingDaysConfig exceptions) {
        this.festivals = exceptions.festivals().orElse(Set.of());
        this.off = exceptions.off().orElse(Set.of());
        this.worked = exceptions.worked().orElse(Set.of());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        return !off.contains(day)
                && !isWeekend(day)
                && !holidaysByYear.computeIfAbsent(Year.from(day), this::holidaysOf).contains(day);
    }

    private Set<LocalDate> holidaysOf(Year year) {
        Set<LocalDate> days =
                holidays.getHolidays(year).stream()
                        .map(Holiday::getDate)
                        .collect(Collectors.toCollection(HashSet::new));
        Stream<LocalDate> festivalsOfYear =
                festivals.stream().filter(day -> day.getYear() == year.getValue());
        Stream.concat(MOVED_OFF_WEEKENDS.stream().map(year::atMonthDay), festivalsOfYear)
                .forEach(day -> days.add(isWeekend(day) ? nextWeekdayAfter(day, days) : day));
        return Set.copyOf(days);
    }

    private static LocalDate nextWeekdayAfter(LocalDate day, Set<LocalDate> taken) {
        LocalDate next = day.plusDays(1);
        while (isWeekend(next) || taken.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }
}
