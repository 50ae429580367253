package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.domain.ReleaseReason;

/**
 * A decision ended before its last day (stundu uzskaites izbeigšana): no hours are given after its end, and those that were booked are given
 * back. Weeks that have begun stay booked, because somebody may have worked in them.
 */
@ApplicationScoped
public class EndBudget {

    private final HourBudgets budgets;
    private final Allocations allocations;
    private final GiveBackHours giveBack;
    private final HoursEvents events;
    private final LegalClock clock;

    EndBudget(
            HourBudgets budgets,
            Allocations allocations,
            GiveBackHours giveBack,
            HoursEvents events,
            LegalClock clock) {
        this.budgets = budgets;
        this.allocations = allocations;
        this.giveBack = giveBack;
        this.events = events;
        this.clock = clock;
    }

    /** Ends the budget of a decision; told twice, of a later day, or of one without a budget, it changes nothing. */
    @Transactional
    public void handle(UUID decision, LocalDate lastDay) {
        BudgetId id = budgets.ofDecision(decision);
        HourBudget held = id == null ? null : budgets.findToChange(id);
        if (held == null) {
            return;
        }
        HourBudget shorter = held.ending(lastDay);
        if (shorter.equals(held)) {
            return;
        }
        boolean nobodyToFind = shorter.remainingFrom(clock.today()) == null;
        HourBudget ended = nobodyToFind ? shorter.allocated() : shorter;
        budgets.save(ended);
        allocations.ofBudget(ended.id()).forEach(allocation -> release(ended, allocation, lastDay));
        events.publish(new HoursEvent.Ended(ended));
    }

    private void release(HourBudget budget, Allocation allocation, LocalDate lastDay) {
        Allocation.Release release = allocation.releaseFrom(lastDay.plusDays(1), clock.today());
        if (release != null) {
            giveBack.handle(budget, release, ReleaseReason.GRANT_ENDED);
        }
    }
}
