package lv.lidzas.scheduling.register.domain;

import java.time.LocalDate;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;

/**
 * An assistant (asistents) in the municipality's register.
 *
 * <p>One assistant may serve several clients. How many minutes are booked in which week is not kept here but in the
 * ledger of weeks, because that is where two bookings at the same moment meet.
 *
 * @param id the register id
 * @param entry who the assistant is
 * @param state whether new hours may be given
 * @param version changes with every change of the entry
 */
public record Assistant(AssistantId id, RegisterEntry entry, AssistantState state, long version) {

    /** Whether the assistant may work on all days of a period. */
    public boolean serves(ServicePeriod period) {
        return state == AssistantState.ACTIVE
                && !period.firstDay().isBefore(entry.activeFrom())
                && (entry.activeUntil() == null || !period.lastDay().isAfter(entry.activeUntil()));
    }

    /** The days of a period on which the assistant may work, or null if there is none. */
    public @Nullable ServicePeriod servedOf(ServicePeriod period) {
        if (state != AssistantState.ACTIVE) {
            return null;
        }
        LocalDate until = entry.activeUntil();
        return period.common(
                new ServicePeriod(entry.activeFrom(), until == null ? LocalDate.MAX : until));
    }

    /** The most minutes that may be booked in a week, after what the assistant does elsewhere. */
    public int weekMinutes(WeeklyLimit limit) {
        return limit.besides(entry.otherMinutesPerWeek());
    }

    /** The assistant after the register's entry or state was changed. */
    public Assistant changed(RegisterEntry newEntry, AssistantState newState) {
        return new Assistant(id, newEntry, newState, version);
    }
}
