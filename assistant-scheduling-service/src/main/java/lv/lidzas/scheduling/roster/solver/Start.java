package lv.lidzas.scheduling.roster.solver;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * A start of one visit, with all that follows from it, so that no constraint has to work out calendars.
 *
 * @param minute since the epoch
 * @param endMinute since the epoch
 * @param day on which it begins
 * @param firstMinutes of help in the first week
 * @param secondWeek into which it reaches; null for almost all visits
 */
record Start(
        Instant at,
        long minute,
        long endMinute,
        LocalDate day,
        IsoWeek firstWeek,
        int firstMinutes,
        @Nullable IsoWeek secondWeek,
        int secondMinutes) {

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
