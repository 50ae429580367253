package lv.lidzas.scheduling.register.domain;

import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;

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

    /** The most minutes that may be booked in a week, after what the assistant does elsewhere. */
    public int weekMinutes(WeeklyLimit limit) {
        return limit.besides(entry.otherMinutesPerWeek());
    }

    /** The assistant after the register's entry or state was changed. */
    public Assistant changed(RegisterEntry newEntry, AssistantState newState) {
        return new Assistant(id, newEntry, newState, version);
    }
}
