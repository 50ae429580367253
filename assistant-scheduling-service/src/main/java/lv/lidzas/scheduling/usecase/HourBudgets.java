package lv.lidzas.scheduling.usecase;

import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.HourBudget;
import org.jspecify.annotations.Nullable;

/** The hour budgets of clients. */
public interface HourBudgets {

    @Nullable HourBudget find(BudgetId id);

    /** The same, and nobody else changes the budget or its allocations until the transaction ends. */
    @Nullable HourBudget findToChange(BudgetId id);

    boolean isOpenFor(UUID decisionId);

    void add(HourBudget budget);

    /** Saves the budget as a new version, also if only its allocations changed. */
    void save(HourBudget budget);

    /** The budgets that fit a query, newest first, one more than its limit if there are more. */
    List<HourBudget> list(BudgetQuery query);
}
