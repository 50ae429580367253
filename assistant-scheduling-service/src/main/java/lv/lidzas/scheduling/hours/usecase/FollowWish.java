package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Booked;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/**
 * Gives the hours of a budget to the wished-for assistant in all weeks in which that assistant has room.
 *
 * <p>For the other weeks somebody else is looked for: the budget waits, and says which they are and why.
 */
@ApplicationScoped
public class FollowWish {

    private final HourBudgets budgets;
    private final Assistants assistants;
    private final BookHours bookHours;

    FollowWish(HourBudgets budgets, Assistants assistants, BookHours bookHours) {
        this.budgets = budgets;
        this.assistants = assistants;
        this.bookHours = bookHours;
    }

    /** The caller holds the budget until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(HourBudget waiting, AssistantId wish) {
        HourBudget budget = waiting.wishing(wish);
        ServicePeriod days = budget.period();
        if (days == null) {
            return;
        }
        Assistant assistant = assistants.findUnchanging(wish);
        if (assistant == null) {
            budgets.save(budget.waitingBecause(ProposalReason.ASSISTANT_UNKNOWN));
            return;
        }
        Grant grant = budget.grant();
        Result<Booked, HoursRefusal> result =
                bookHours.whatFits(budget, assistant, grant.time().minutes(), days);
        if (result instanceof Result.Refused<Booked, HoursRefusal>(HoursRefusal why)) {
            budgets.save(budget.waitingBecause(ProposalReason.of(why)));
        }
    }
}
