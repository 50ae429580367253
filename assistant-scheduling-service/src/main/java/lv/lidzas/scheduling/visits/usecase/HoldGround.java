package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;

/**
 * Holds what a visit rests on until the transaction ends: the budget, then the assistant's entry against changes, then the days of the
 * assistant and of the human, so that of two visits at the same time the second one sees the first.
 */
@ApplicationScoped
public class HoldGround {

    private final HourBudgets budgets;
    private final Allocations allocations;
    private final Assistants assistants;
    private final NamedLocks locks;
    private final Sides sides;
    private final WeeklyLimit limit;

    HoldGround(
            HourBudgets budgets,
            Allocations allocations,
            Assistants assistants,
            NamedLocks locks,
            Sides sides,
            WeeklyLimit limit) {
        this.budgets = budgets;
        this.allocations = allocations;
        this.assistants = assistants;
        this.locks = locks;
        this.sides = sides;
        this.limit = limit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Result<Ground, VisitRefusal> handle(Caller caller, AllocationId id) {
        BudgetId budgetId = allocations.budgetOf(id);
        if (budgetId == null) {
            return Result.refused(new VisitRefusal.NotThere());
        }
        HourBudget budget = Objects.requireNonNull(budgets.findToChange(budgetId));
        Allocation allocation = Objects.requireNonNull(allocations.find(id));
        Assistant assistant = assistants.findUnchanging(allocation.assistantId());
        return sides.of(caller, budget.grant().applicationId(), assistant)
                .then(side -> {
                    if (assistant == null) {
                        return Result.refused(new VisitRefusal.NotThere());
                    }
                    holdDays(assistant.id());
                    locks.hold("visits of human " + budget.humanId());
                    return Result.done(
                            new Ground(
                                    budget,
                                    allocation,
                                    assistant,
                                    assistant.weekMinutes(limit),
                                    side,
                                    caller.self()));
                });
    }

    /**
     * Holds the budgets of some allocations and the days of their assistants, each in the same order as everybody: so of two that change
     * places none waits for the other.
     */
    void inOrder(List<AllocationId> some) {
        some.stream()
                .map(allocations::budgetOf)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(BudgetId::value))
                .forEach(budgets::findToChange);
        some.stream()
                .map(allocations::find)
                .filter(Objects::nonNull)
                .map(Allocation::assistantId)
                .distinct()
                .sorted(Comparator.comparing(AssistantId::value))
                .forEach(this::holdDays);
    }

    private void holdDays(AssistantId assistant) {
        locks.hold("visits of assistant " + assistant.value());
    }
}
