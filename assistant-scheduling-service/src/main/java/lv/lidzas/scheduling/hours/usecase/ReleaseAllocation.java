package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/** Gives back the hours of an allocation from a day on; weeks that have begun stay booked. */
@ApplicationScoped
public class ReleaseAllocation {

    private final Allocations allocations;
    private final HourBudgets budgets;
    private final Assistants assistants;
    private final OwnMatters ownMatters;
    private final WeekLedger ledger;
    private final HoursEvents events;
    private final LegalClock clock;

    ReleaseAllocation(
            Allocations allocations,
            HourBudgets budgets,
            Assistants assistants,
            OwnMatters ownMatters,
            WeekLedger ledger,
            HoursEvents events,
            LegalClock clock) {
        this.allocations = allocations;
        this.budgets = budgets;
        this.assistants = assistants;
        this.ownMatters = ownMatters;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The allocation after the release.
     *
     * @param from the day from which on the assistant gives no more hours; null for today
     */
    @Transactional
    public Result<Allocation, HoursRefusal> handle(
            Caller caller, AllocationId id, @Nullable LocalDate from, long expectedVersion) {
        Allocation allocation = allocations.find(id);
        if (allocation == null) {
            return Result.refused(new HoursRefusal.NotThere());
        }
        HourBudget budget =
                Objects.requireNonNull(
                        budgets.findToChange(allocation.budgetId()), "an allocation has a budget");
        if (ownMatters.isOfParty(caller, budget)
                || ownMatters.isOfAssistant(caller, assistants.find(allocation.assistantId()))) {
            return Result.refused(new HoursRefusal.OwnMatter());
        }
        if (allocation.version() != expectedVersion) {
            throw new StaleVersion();
        }
        LocalDate today = clock.today();
        Allocation.Release release = allocation.releaseFrom(from == null ? today : from, today);
        return release == null
                ? Result.refused(new HoursRefusal.NothingToRelease())
                : Result.done(release(budget, release));
    }

    private Allocation release(HourBudget held, Allocation.Release release) {
        // Saving first refuses a twin of this release before anything is given back twice.
        Allocation released = allocations.save(release.allocation());
        ledger.release(release.booking(held));
        HourBudget budget =
                held.remainingFrom(clock.today()) == null
                        ? held.allocated()
                        : held.waitingBecause(ProposalReason.HOURS_RELEASED);
        budgets.save(budget);
        events.publish(new HoursEvent.Released(budget, release));
        return released;
    }
}
