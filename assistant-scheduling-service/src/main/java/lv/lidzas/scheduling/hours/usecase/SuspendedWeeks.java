package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.pauses.domain.Pause;
import lv.lidzas.scheduling.pauses.domain.PausedDays;
import lv.lidzas.scheduling.pauses.usecase.KeptPauses;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/** Says which booked weeks of allocations are not paid (apturētās nedēļas), without saying why. */
@ApplicationScoped
public class SuspendedWeeks {

    private final HourBudgets budgets;
    private final KeptPauses pauses;

    SuspendedWeeks(HourBudgets budgets, KeptPauses pauses) {
        this.budgets = budgets;
        this.pauses = pauses;
    }

    /** Those of each allocation, in order; what the caller may see was asked before. */
    @Transactional
    public Map<AllocationId, List<IsoWeek>> handle(Collection<Allocation> allocations) {
        Map<BudgetId, HourBudget> of =
                budgets.find(
                        allocations.stream().map(Allocation::budgetId).collect(Collectors.toSet()));
        Map<BudgetId, PausedDays> paused = paused(of.values());
        Map<AllocationId, List<IsoWeek>> weeks = new HashMap<>();
        for (Allocation allocation : allocations) {
            HourBudget budget = of.get(allocation.budgetId());
            PausedDays days = paused.get(allocation.budgetId());
            if (budget != null && days != null) {
                weeks.put(
                        allocation.id(),
                        allocation.bookedWeeks().stream()
                                .filter(week -> days.covering(budget.daysIn(week)) != null)
                                .toList());
            }
        }
        return weeks;
    }

    private Map<BudgetId, PausedDays> paused(Collection<HourBudget> all) {
        Set<UUID> humans = all.stream().map(HourBudget::humanId).collect(Collectors.toSet());
        Map<UUID, List<Pause>> found = pauses.of(humans);
        return all.stream()
                .filter(budget -> found.containsKey(budget.humanId()))
                .collect(
                        Collectors.toMap(
                                HourBudget::id,
                                budget ->
                                        budget.paused(
                                                found.getOrDefault(budget.humanId(), List.of()))));
    }
}
