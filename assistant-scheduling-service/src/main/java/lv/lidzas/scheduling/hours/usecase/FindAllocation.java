package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;

/** Shows an allocation to staff, to the owner of the budget, and to the assistant. */
@ApplicationScoped
public class FindAllocation {

    private final Allocations allocations;

    FindAllocation(Allocations allocations) {
        this.allocations = allocations;
    }

    @Transactional
    public Result<Allocation, HoursRefusal> handle(Caller caller, AllocationId id) {
        Allocation allocation = allocations.find(id);
        return allocation != null
                        && (caller.readsEverything()
                                || allocations.concerns(allocation, caller.subject()))
                ? Result.done(allocation)
                : Result.refused(new HoursRefusal.NotThere());
    }
}
