package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.usecase.Assistants;

/** Tells who helps, as long as hours are allocated: what the person needs to reach the assistant. */
@ApplicationScoped
public class ShowAssistant {

    private final FindAllocation findAllocation;
    private final Assistants assistants;
    private final LegalClock clock;

    ShowAssistant(FindAllocation findAllocation, Assistants assistants, LegalClock clock) {
        this.findAllocation = findAllocation;
        this.assistants = assistants;
        this.clock = clock;
    }

    /** The assistant of an allocation that the caller may see and that has not ended. */
    @Transactional
    public Result<Assistant, HoursRefusal> handle(Caller caller, AllocationId id) {
        return findAllocation.handle(caller, id).then(this::helper);
    }

    private Result<Assistant, HoursRefusal> helper(Allocation allocation) {
        Assistant helper =
                allocation.isOverOn(clock.today())
                        ? null
                        : assistants.find(allocation.assistantId());
        return helper == null ? Result.refused(new HoursRefusal.NotThere()) : Result.done(helper);
    }
}
