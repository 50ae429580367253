package lv.lidzas.scheduling.pauses.domain;

import java.time.LocalDate;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Days one after the other on which no assistance is paid, both ends included.
 *
 * @param firstDay the first
 * @param lastDay the last; absent until it is known
 */
public record PausedSpan(LocalDate firstDay, @Nullable LocalDate lastDay) {

    /** Whether all these days lie within it. */
    boolean covers(ServicePeriod days) {
        return !days.firstDay().isBefore(firstDay)
                && (lastDay == null || !days.lastDay().isAfter(lastDay));
    }

    /** Whether some of these days lie within it. */
    boolean touches(ServicePeriod days) {
        return !days.lastDay().isBefore(firstDay)
                && (lastDay == null || !days.firstDay().isAfter(lastDay));
    }

    /** Whether no day lies between it and a later one. */
    boolean reaches(PausedSpan later) {
        return lastDay == null || !later.firstDay.isAfter(lastDay.plusDays(1));
    }

    /** Both as one. */
    PausedSpan with(PausedSpan later) {
        return lastDay == null || later.lastDay == null
                ? new PausedSpan(firstDay, null)
                : new PausedSpan(
                        firstDay, later.lastDay.isAfter(lastDay) ? later.lastDay : lastDay);
    }
}
