package lv.lidzas.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AllocationId;
import org.jspecify.annotations.Nullable;

/** Shows an allocation to staff, to the owner of the budget, and to the assistant. */
@ApplicationScoped
public class FindAllocation {

    private final Allocations allocations;

    FindAllocation(Allocations allocations) {
        this.allocations = allocations;
    }

    /** The allocation, or null if there is none or the caller may not know. */
    @Transactional
    public @Nullable Allocation handle(Caller caller, AllocationId id) {
        Allocation allocation = allocations.find(id);
        return allocation != null
                        && (caller.readsEverything()
                                || allocations.concerns(allocation, caller.subject()))
                ? allocation
                : null;
    }
}
