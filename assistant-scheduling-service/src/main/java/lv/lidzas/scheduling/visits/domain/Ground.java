package lv.lidzas.scheduling.visits.domain;

import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;

/**
 * On what a visit rests: an allocation, with its budget and its assistant, and who asks.
 *
 * @param weekMinutes the most minutes of the assistant in a week
 * @param side of whoever asks
 * @param by the key of whoever asks
 */
public record Ground(
        HourBudget budget,
        Allocation allocation,
        Assistant assistant,
        int weekMinutes,
        Side side,
        PartyKey by) {

    /** What is booked in the counters of a week or month beside the allocation. */
    public WeekBooking beyond(CountedSpan span, int minutes) {
        return WeekPlan.beyond(span, minutes, allocation.counters(budget, weekMinutes));
    }

    /** The client's case. */
    public UUID applicationId() {
        return budget.grant().applicationId();
    }
}
