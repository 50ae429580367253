package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationFilter;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;

/** Lists allocations: to staff all, to others those that concern them as owner or as assistant. */
@ApplicationScoped
public class ListAllocations {

    private final Allocations allocations;
    private final Assistants assistants;
    private final LegalClock clock;

    ListAllocations(Allocations allocations, Assistants assistants, LegalClock clock) {
        this.allocations = allocations;
        this.assistants = assistants;
        this.clock = clock;
    }

    @Transactional
    public Slice<Allocation> handle(Caller caller, AllocationFilter filter, PageRequest page) {
        return allocations.list(
                caller.readsEverything()
                        ? filter
                        : filter.onlyConcerning(
                                AssistantLogin.concerned(caller, assistants, clock.today())),
                page);
    }
}
