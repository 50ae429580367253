package lv.lidzas.sandbox.demo;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Hours of today that are over, for two visits one after the other: a visit can be entered until its day ends, and recorded once its
 * time is over.
 *
 * @param start of the first visit, on the clock of Latvia
 * @param minutes of each
 */
record HoursOfToday(LocalDateTime start, int minutes) {

    private static final int MOST_MINUTES = 60;

    /** From then on the last two hours were no hours of the night, in which the clocks change. */
    private static final int MORNING = 7;

    /** Before midnight there is no time left to enter them, and after it none is over. */
    private static final LocalTime FIRST = LocalTime.of(0, 2);

    private static final LocalTime LAST = LocalTime.of(23, 59, 15);

    /** Whether two visits of today can be over, and still be entered. */
    static boolean areThere(LocalTime now) {
        return !now.isBefore(FIRST) && now.isBefore(LAST);
    }

    /** The last two whole hours; at night what is over of the first two. */
    static HoursOfToday before(LocalDateTime now) {
        LocalDateTime start =
                now.getHour() < MORNING
                        ? now.truncatedTo(ChronoUnit.DAYS)
                        : now.truncatedTo(ChronoUnit.HOURS).minusHours(2);
        int over = (int) Duration.between(start, now).toMinutes();
        return new HoursOfToday(start, Math.min(MOST_MINUTES, over / 2));
    }

    LocalDateTime change() {
        return start.plusMinutes(minutes);
    }

    LocalDateTime end() {
        return change().plusMinutes(minutes);
    }
}
