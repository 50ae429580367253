package lv.lidzas.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.scheduling.domain.HourBudget;

/** Lists budgets: to staff all, to others their own. */
@ApplicationScoped
public class ListBudgets {

    private final HourBudgets budgets;

    ListBudgets(HourBudgets budgets) {
        this.budgets = budgets;
    }

    @Transactional
    public List<HourBudget> handle(Caller caller, BudgetQuery query) {
        return budgets.list(caller.readsEverything() ? query : query.onlyOwner(caller.subject()));
    }
}
