package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
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
 * Gives the hours of a budget to the wished-for assistant in all weeks and months in which there is room.
 *
 * <p>For the other weeks somebody else is looked for: the budget waits, and says which they are and why. It also waits where the wish is
 * a name in words, because only people can say whom it means.
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
    public void handle(HourBudget waiting, AssistantWish wish) {
        HourBudget budget = waiting.wishing(wish);
        switch (wish) {
            case AssistantWish.Chosen(AssistantId chosen) -> book(budget, chosen);
            case AssistantWish.InWords() ->
                    budgets.save(
                            waiting.awaitsAWish()
                                    ? budget.waitingBecause(ProposalReason.WISHED_BY_NAME)
                                    : budget);
        }
    }

    private void book(HourBudget budget, AssistantId chosen) {
        ServicePeriod days = budget.period();
        if (days == null) {
            return;
        }
        Assistant assistant = assistants.findUnchanging(chosen);
        if (assistant == null) {
            budgets.save(budget.waitingBecause(ProposalReason.ASSISTANT_UNKNOWN));
            return;
        }
        Grant grant = budget.grant();
        Result<Booked, HoursRefusal> result =
                bookHours.whatFits(budget, assistant, grant.time(), days);
        if (result instanceof Result.Refused<Booked, HoursRefusal>(HoursRefusal why)) {
            budgets.save(budget.waitingBecause(ProposalReason.of(why)));
        }
    }
}
