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
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.domain.ReleaseReason;
import lv.lidzas.scheduling.register.usecase.Assistants;
import org.jspecify.annotations.Nullable;

/** Gives back the hours of an allocation from a day on; weeks that have begun stay booked. */
@ApplicationScoped
public class ReleaseAllocation {

    private final Allocations allocations;
    private final HourBudgets budgets;
    private final Assistants assistants;
    private final OwnMatters ownMatters;
    private final GiveBackHours giveBack;
    private final LegalClock clock;

    ReleaseAllocation(
            Allocations allocations,
            HourBudgets budgets,
            Assistants assistants,
            OwnMatters ownMatters,
            GiveBackHours giveBack,
            LegalClock clock) {
        this.allocations = allocations;
        this.budgets = budgets;
        this.assistants = assistants;
        this.ownMatters = ownMatters;
        this.giveBack = giveBack;
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
                : Result.done(giveBack.handle(budget, release, ReleaseReason.GIVEN_BACK));
    }
}
