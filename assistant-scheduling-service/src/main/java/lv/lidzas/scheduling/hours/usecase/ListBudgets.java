package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.HourBudget;

/** Lists budgets: to staff all, to others their own. */
@ApplicationScoped
public class ListBudgets {

    private final HourBudgets budgets;
    private final LegalClock clock;

    ListBudgets(HourBudgets budgets, LegalClock clock) {
        this.budgets = budgets;
        this.clock = clock;
    }

    @Transactional
    public Slice<HourBudget> handle(Caller caller, BudgetFilter filter, PageRequest page) {
        return budgets.list(
                caller.readsEverything()
                        ? filter
                        : filter.onlyOwn(new OwnCases(caller.parties(), clock.today())),
                page);
    }
}
