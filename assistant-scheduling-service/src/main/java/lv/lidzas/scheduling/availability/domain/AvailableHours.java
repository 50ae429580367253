package lv.lidzas.scheduling.availability.domain;

import java.time.DayOfWeek;

/**
 * Hours of a day of the week, on the clock of Latvia.
 *
 * @param from minute of the day
 * @param until minute of the day, up to 1440 for midnight at its end
 */
public record AvailableHours(DayOfWeek day, int from, int until) {

    /** Midnight at the end of a day. */
    public static final int MIDNIGHT = 1440;

    public AvailableHours {
        if (from < 0 || until > MIDNIGHT || from >= until) {
            throw new IllegalArgumentException("No hours of a day: " + from + " to " + until);
        }
    }
}
