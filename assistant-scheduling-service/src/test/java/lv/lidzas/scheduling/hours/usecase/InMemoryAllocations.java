package lv.lidzas.scheduling.hours.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.InMemoryLists;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationFilter;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Concerned;
import org.jspecify.annotations.Nullable;

/** The allocations in memory; whom one concerns is said by its budget and its assistant. */
final class InMemoryAllocations implements Allocations {

    final Map<AllocationId, Allocation> kept = new LinkedHashMap<>();
    private final HourBudgets budgets;
    private final HeardParties parties;

    InMemoryAllocations(HourBudgets budgets, HeardParties parties) {
        this.budgets = budgets;
        this.parties = parties;
    }

    @Override
    public @Nullable Allocation find(AllocationId id) {
        return kept.get(id);
    }

    @Override
    public List<Allocation> ofBudget(BudgetId budget) {
        return kept.values().stream().filter(it -> it.budgetId().equals(budget)).toList();
    }

    @Override
    public List<Allocation> notOver(AssistantId assistant, LocalDate day) {
        return kept.values().stream()
                .filter(it -> it.assistantId().equals(assistant))
                .filter(it ->
                        it.bookedWeeks().stream().anyMatch(week -> !week.lastDay().isBefore(day)))
                .toList();
    }

    @Override
    public List<BudgetId> budgetsOf(AssistantId assistant, Set<AllocationId> some) {
        return kept.values().stream()
                .filter(it -> it.assistantId().equals(assistant) && some.contains(it.id()))
                .map(Allocation::budgetId)
                .distinct()
                .sorted(Comparator.comparing(BudgetId::value))
                .toList();
    }

    @Override
    public void add(Allocation allocation) {
        kept.put(allocation.id(), allocation);
    }

    @Override
    public Allocation save(Allocation allocation) {
        Allocation before = find(allocation.id());
        if (before == null || before.version() != allocation.version()) {
            throw new StaleVersion();
        }
        Allocation next =
                new Allocation(
                        allocation.id(),
                        allocation.budgetId(),
                        allocation.assistantId(),
                        allocation.time(),
                        allocation.period(),
                        allocation.booking(),
                        allocation.freeFrom(),
                        allocation.allocatedAt(),
                        allocation.ceded(),
                        allocation.version() + 1);
        add(next);
        return next;
    }

    @Override
    public @Nullable BudgetId budgetOf(AllocationId id) {
        Allocation allocation = find(id);
        return allocation == null ? null : allocation.budgetId();
    }

    @Override
    public Slice<Allocation> list(AllocationFilter filter, PageRequest page) {
        return InMemoryLists.newestFirst(
                kept.values().stream().filter(it -> passes(it, filter)),
                page,
                it -> it.id().value());
    }

    private boolean concerns(Allocation allocation, Concerned somebody) {
        HourBudget budget = budgets.find(allocation.budgetId());
        return (budget != null
                        && somebody.own().include(parties.of(budget.grant().applicationId())))
                || somebody.assistants().contains(allocation.assistantId());
    }

    private boolean passes(Allocation allocation, AllocationFilter filter) {
        return (filter.budgetId() == null
                        || filter.budgetId().equals(allocation.budgetId().value()))
                && (filter.assistantId() == null
                        || filter.assistantId().equals(allocation.assistantId().value()))
                && (filter.concerned() == null || concerns(allocation, filter.concerned()));
    }
}
