package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;

/** Shows an allocation to staff, to the parties of the case, and to the assistant. */
@ApplicationScoped
public class FindAllocation {

    private final Allocations allocations;
    private final HourBudgets budgets;
    private final Assistants assistants;
    private final HeardParties parties;
    private final LegalClock clock;

    FindAllocation(
            Allocations allocations,
            HourBudgets budgets,
            Assistants assistants,
            HeardParties parties,
            LegalClock clock) {
        this.allocations = allocations;
        this.budgets = budgets;
        this.assistants = assistants;
        this.parties = parties;
        this.clock = clock;
    }

    @Transactional
    public Result<Allocation, HoursRefusal> handle(Caller caller, AllocationId id) {
        Allocation allocation = allocations.find(id);
        return allocation != null && (caller.readsEverything() || concerns(allocation, caller))
                ? Result.done(allocation)
                : Result.refused(new HoursRefusal.NotThere());
    }

    private boolean concerns(Allocation allocation, Caller caller) {
        HourBudget budget = budgets.find(allocation.budgetId());
        return (budget != null
                        && parties.of(budget.grant().applicationId())
                                .includeOn(clock.today(), caller.parties()))
                || AssistantLogin.of(caller)
                        .entriesIn(assistants)
                        .contains(allocation.assistantId());
    }
}
