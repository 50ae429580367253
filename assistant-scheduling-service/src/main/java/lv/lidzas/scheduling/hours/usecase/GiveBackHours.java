package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.domain.ReleaseReason;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;

/**
 * Gives back hours of an allocation, whatever the reason: a caseworker, the end of the decision, an assistant who leaves.
 *
 * <p>The caller holds the budget until the transaction ends.
 */
@ApplicationScoped
public class GiveBackHours {

    private final Allocations allocations;
    private final HourBudgets budgets;
    private final WeekLedger ledger;
    private final HoursEvents events;
    private final LegalClock clock;

    GiveBackHours(
            Allocations allocations,
            HourBudgets budgets,
            WeekLedger ledger,
            HoursEvents events,
            LegalClock clock) {
        this.allocations = allocations;
        this.budgets = budgets;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** The allocation after the release. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Allocation handle(HourBudget held, Allocation.Release release, ReleaseReason why) {
        // Saving first refuses a twin of this release before anything is given back twice.
        Allocation released = allocations.save(release.allocation());
        ledger.release(release.booking(held));
        HourBudget budget = held.givenBack(why, clock.today());
        budgets.save(budget);
        events.publish(new HoursEvent.Released(budget, release, why));
        return released;
    }
}
