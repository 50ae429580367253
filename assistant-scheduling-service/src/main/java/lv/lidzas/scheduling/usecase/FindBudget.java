package lv.lidzas.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.HourBudget;
import lv.lidzas.scheduling.domain.WeekHours;
import org.jspecify.annotations.Nullable;

/** Shows a budget, week by week, to staff and to the login that owns it. */
@ApplicationScoped
public class FindBudget {

    private final HourBudgets budgets;
    private final WeekLedger ledger;

    FindBudget(HourBudgets budgets, WeekLedger ledger) {
        this.budgets = budgets;
        this.ledger = ledger;
    }

    /** The budget, or null if there is none or the caller may not know. */
    @Transactional
    public @Nullable BudgetInWeeks handle(Caller caller, BudgetId id) {
        HourBudget budget = budgets.find(id);
        if (budget == null || !(caller.readsEverything() || budget.isOwnedBy(caller.subject()))) {
            return null;
        }
        return new BudgetInWeeks(
                budget,
                ledger.of(id, budget.grant().period().weeks(), budget.grant().minutesPerWeek()));
    }

    /**
     * A budget and how full its weeks are.
     *
     * @param budget the budget
     * @param weeks every ISO week that the grant touches, in order
     */
    public record BudgetInWeeks(HourBudget budget, List<WeekHours> weeks) {}
}
