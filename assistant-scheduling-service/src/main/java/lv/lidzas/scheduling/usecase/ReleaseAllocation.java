package lv.lidzas.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AllocationId;
import lv.lidzas.scheduling.domain.HourBudget;
import lv.lidzas.scheduling.domain.ProposalReason;
import lv.lidzas.scheduling.domain.Rejection;
import lv.lidzas.scheduling.domain.SchedulingEvent;
import org.jspecify.annotations.Nullable;

/** Gives back the hours of an allocation from a day on; weeks that have begun stay booked. */
@ApplicationScoped
public class ReleaseAllocation {

    private final Allocations allocations;
    private final HourBudgets budgets;
    private final WeekLedger ledger;
    private final SchedulingEvents events;
    private final LegalClock clock;

    ReleaseAllocation(
            Allocations allocations,
            HourBudgets budgets,
            WeekLedger ledger,
            SchedulingEvents events,
            LegalClock clock) {
        this.allocations = allocations;
        this.budgets = budgets;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The allocation after the release, or null if there is no such allocation.
     *
     * @param from the day from which on the assistant gives no more hours; null for today
     */
    @Transactional
    public @Nullable Answer<Allocation> handle(
            AllocationId id, @Nullable LocalDate from, long expectedVersion) {
        Allocation allocation = allocations.find(id);
        if (allocation == null) {
            return null;
        }
        if (allocation.version() != expectedVersion) {
            throw new StaleVersion();
        }
        LocalDate today = clock.today();
        Allocation.Release release = allocation.releaseFrom(from == null ? today : from, today);
        return release == null
                ? new Answer.Refused<>(new Rejection.NothingToRelease())
                : new Answer.Done<>(release(release));
    }

    private Allocation release(Allocation.Release release) {
        HourBudget held =
                Objects.requireNonNull(
                        budgets.findToChange(release.allocation().budgetId()),
                        "an allocation has a budget");
        // Saving first refuses a twin of this release before anything is given back twice.
        Allocation released = allocations.save(release.allocation());
        ledger.release(released, held.grant(), release.freed());
        HourBudget budget = held.waitingBecause(ProposalReason.HOURS_RELEASED);
        budgets.save(budget);
        events.publish(new SchedulingEvent.AllocationReleased(budget, release));
        return released;
    }
}
