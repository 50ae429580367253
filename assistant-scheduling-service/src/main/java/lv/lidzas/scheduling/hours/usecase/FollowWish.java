package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;

/**
 * Gives all hours of a budget to the wished-for assistant if that assistant has room in every week.
 *
 * <p>If not, nothing is allocated: half a wish is a caseworker's matter, and the budget says why it waits.
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
        Result<Allocation, HoursRefusal> result =
                bookHours.handle(budget, assistant, grant.time().minutes(), days);
        if (result instanceof Result.Refused<Allocation, HoursRefusal>(HoursRefusal why)) {
            budgets.save(budget.waitingBecause(reasonOf(why)));
        }
    }

    private static ProposalReason reasonOf(HoursRefusal why) {
        return switch (why) {
            case HoursRefusal.AssistantNotActive _ -> ProposalReason.ASSISTANT_NOT_ACTIVE;
            case HoursRefusal.CountedByMonth _ -> ProposalReason.COUNTED_BY_MONTH;
            case HoursRefusal.NoRoom(var week) when week.of() == WeekCounter.Kind.PERSON ->
                    ProposalReason.PERSON_WEEK_FULL;
            default -> ProposalReason.ASSISTANT_FULL;
        };
    }
}
