package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.register.domain.FreeAssistant;
import lv.lidzas.scheduling.register.usecase.FreeAssistants;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/**
 * Proposes assistants for a budget: the wished-for one first, then those with most free minutes in every week that is
 * left, as far as {@link FreeAssistants} looks.
 */
@ApplicationScoped
public class ProposeAssistants {

    private final HourBudgets budgets;
    private final FreeAssistants freeAssistants;
    private final LegalClock clock;

    ProposeAssistants(HourBudgets budgets, FreeAssistants freeAssistants, LegalClock clock) {
        this.budgets = budgets;
        this.freeAssistants = freeAssistants;
        this.clock = clock;
    }

    /** The proposals for the days that are left: none when the budget is over or cannot be booked by the week. */
    @Transactional
    public Result<List<FreeAssistant>, HoursRefusal> handle(BudgetId id, int most) {
        HourBudget budget = budgets.find(id);
        if (budget == null) {
            return Result.refused(new HoursRefusal.NotThere());
        }
        ServicePeriod left = budget.remainingFrom(clock.today());
        return Result.done(
                left == null || !budget.grant().time().isByWeek()
                        ? List.of()
                        : freeAssistants.during(left, budget.wishedAssistant(), most));
    }
}
