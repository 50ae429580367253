package lv.lidzas.scheduling.usecase;

import java.util.List;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AllocationId;
import org.jspecify.annotations.Nullable;

/** The allocations of hours to assistants. */
public interface Allocations {

    @Nullable Allocation find(AllocationId id);

    void add(Allocation allocation);

    /** Saves the allocation; refuses if its version is not the current one. */
    Allocation save(Allocation allocation);

    /** The allocations that fit a query, newest first, one more than its limit if there are more. */
    List<Allocation> list(AllocationQuery query);

    /** Whether a login owns the budget of an allocation or is its assistant's. */
    boolean concerns(Allocation allocation, String subject);
}
