package lv.lidzas.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.scheduling.domain.Allocation;

/** Lists allocations: to staff all, to others those that concern them as owner or as assistant. */
@ApplicationScoped
public class ListAllocations {

    private final Allocations allocations;

    ListAllocations(Allocations allocations) {
        this.allocations = allocations;
    }

    @Transactional
    public List<Allocation> handle(Caller caller, AllocationQuery query) {
        return allocations.list(
                caller.readsEverything() ? query : query.onlyConcerning(caller.subject()));
    }
}
