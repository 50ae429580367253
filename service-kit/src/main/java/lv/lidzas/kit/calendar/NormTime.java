package lv.lidzas.kit.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How long somebody with full working time works in a month (darba laika norma, Darba likums s.131, 135).
 *
 * <p>Every working day counts whole, but one before a holiday is an hour shorter.
 */
public final class NormTime {

    private static final int SHORTER_MINUTES = 60;

    private final LegalCalendar calendar;

    public NormTime(LegalCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The minutes of a month.
     *
     * @param dayMinutes of a whole working day: 480 of a week of 40 hours
     */
    public int minutes(YearMonth month, int dayMinutes) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(calendar::isWorkingDay)
                .mapToInt(day -> dayMinutes - (isBeforeHoliday(day) ? SHORTER_MINUTES : 0))
                .sum();
    }

    private boolean isBeforeHoliday(LocalDate day) {
        return calendar.isHoliday(day.plusDays(1));
    }
}
