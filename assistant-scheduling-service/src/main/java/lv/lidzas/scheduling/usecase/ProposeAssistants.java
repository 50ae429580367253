package lv.lidzas.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.HourBudget;
import lv.lidzas.scheduling.domain.Proposal;
import lv.lidzas.scheduling.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Proposes assistants for a budget: the wished-for one first, then those with most free minutes in every week that is
 * left.
 */
@ApplicationScoped
public class ProposeAssistants {

    private final HourBudgets budgets;
    private final Assistants assistants;
    private final LegalClock clock;

    ProposeAssistants(HourBudgets budgets, Assistants assistants, LegalClock clock) {
        this.budgets = budgets;
        this.assistants = assistants;
        this.clock = clock;
    }

    /** The proposals for the days that are left, empty when the budget is over, or null if there is no such budget. */
    @Transactional
    public @Nullable List<Proposal> handle(BudgetId id, int limit) {
        HourBudget budget = budgets.find(id);
        if (budget == null) {
            return null;
        }
        ServicePeriod left = budget.grant().period().remainingFrom(clock.today());
        return left == null ? List.of() : assistants.withFreeMinutes(left, budget, limit);
    }
}
