package lv.lidzas.scheduling.hours.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationFilter;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/** Port: the allocations of hours to assistants. */
public interface Allocations {

    @Nullable Allocation find(AllocationId id);

    /** The budget of an allocation, without the allocation, which is read once the budget is held. */
    @Nullable BudgetId budgetOf(AllocationId id);

    /** The allocations of a budget, also those that are over. */
    List<Allocation> ofBudget(BudgetId budget);

    /** Those of an assistant that have booked weeks on a day or after it, oldest first. */
    List<Allocation> notOver(AssistantId assistant, LocalDate day);

    /** The budgets of some allocations of an assistant, oldest first; nothing of them is remembered, so that they can be held. */
    List<BudgetId> budgetsOf(AssistantId assistant, Set<AllocationId> some);

    void add(Allocation allocation);

    /** Saves the allocation; refuses if its version is not the current one. */
    Allocation save(Allocation allocation);

    /** The allocations that pass a filter, newest first. */
    Slice<Allocation> list(AllocationFilter filter, PageRequest page);
}
