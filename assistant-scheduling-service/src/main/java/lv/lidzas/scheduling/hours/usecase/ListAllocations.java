package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.Allocation;

/** Lists allocations: to staff all, to others those that concern them as owner or as assistant. */
@ApplicationScoped
public class ListAllocations {

    private final Allocations allocations;

    ListAllocations(Allocations allocations) {
        this.allocations = allocations;
    }

    @Transactional
    public Slice<Allocation> handle(Caller caller, AllocationFilter filter, PageRequest page) {
        return allocations.list(
                caller.readsEverything() ? filter : filter.onlyConcerning(caller.subject()), page);
    }
}
