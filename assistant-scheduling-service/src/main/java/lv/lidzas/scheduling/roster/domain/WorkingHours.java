package lv.lidzas.scheduling.roster.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Hours on a day of the week in which an assistant works (pieejamības laiks), on the clock of Latvia.
 *
 * @param from minute of the day
 * @param until minute of the day, up to 1440 for midnight at its end
 */
public record WorkingHours(DayOfWeek day, int from, int until) {

    /** Midnight at the end of a day. */
    public static final int END_OF_DAY = 1440;

    public WorkingHours {
        if (from < 0 || until > END_OF_DAY || from >= until) {
            throw new IllegalArgumentException("No hours of a day: " + from + " to " + until);
        }
    }

    /** How many minutes between two times lie in none of the hours, which are in order, counted as the clock shows them. */
    static int outside(List<WorkingHours> hours, LocalDateTime start, LocalDateTime end) {
        int missing = 0;
        LocalDate last = end.minusNanos(1).toLocalDate();
        for (LocalDate day = start.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            int from = minuteOf(day, start);
            int until = minuteOf(day, end);
            missing += until - from - covered(hours, day.getDayOfWeek(), from, until);
        }
        return missing;
    }

    private static int minuteOf(LocalDate day, LocalDateTime time) {
        long minutes = ChronoUnit.MINUTES.between(day.atStartOfDay(), time);
        return Math.clamp(minutes, 0, END_OF_DAY);
    }

    private static int covered(List<WorkingHours> hours, DayOfWeek day, int from, int until) {
        int covered = 0;
        int at = from;
        for (WorkingHours one : hours) {
            if (one.day != day) {
                continue;
            }
            int begins = Math.max(at, one.from);
            int ends = Math.min(until, one.until);
            if (ends > begins) {
                covered += ends - begins;
                at = ends;
            }
        }
        return covered;
    }
}
