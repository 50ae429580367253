package lv.lidzas.scheduling.hours.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import org.jspecify.annotations.Nullable;

/** Port: the hour budgets of clients. */
public interface HourBudgets {

    @Nullable HourBudget find(BudgetId id);

    /** The same, and nobody else changes the budget or its allocations until the transaction ends. */
    @Nullable HourBudget findToChange(BudgetId id);

    boolean isOpenFor(UUID decisionId);

    /** The budget of a decision; absent when it has none. */
    @Nullable BudgetId ofDecision(UUID decisionId);

    /** The budgets of an application, oldest first. */
    List<BudgetId> ofApplication(UUID applicationId);

    /** The budgets of a record of a person, oldest first; nobody else changes them until the transaction ends. */
    List<HourBudget> ofPersonToChange(UUID personId);

    /** The budgets of all records of a human, oldest first; nobody else changes them until the transaction ends. */
    List<HourBudget> ofHumanToChange(UUID humanId);

    /** These budgets; what is not known is left out. */
    Map<BudgetId, HourBudget> find(Set<BudgetId> ids);

    void add(HourBudget budget);

    /** Saves the budget as a new version, also if only its allocations changed. */
    void save(HourBudget budget);

    /** The budgets that pass a filter, newest first. */
    Slice<HourBudget> list(BudgetFilter filter, PageRequest page);
}
