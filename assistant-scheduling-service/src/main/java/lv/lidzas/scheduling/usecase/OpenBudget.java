package lv.lidzas.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.Assistant;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.Grant;
import lv.lidzas.scheduling.domain.HourBudget;
import lv.lidzas.scheduling.domain.ProposalReason;
import lv.lidzas.scheduling.domain.Rejection;
import lv.lidzas.scheduling.domain.SchedulingEvent;

/**
 * Opens the hour budget of a decision that granted hours, and gives all of them to the wished-for assistant if that
 * assistant has room in every week.
 *
 * <p>If not, nothing is allocated: half a wish is a caseworker's matter, and the budget says why it waits.
 */
@ApplicationScoped
public class OpenBudget {

    private final HourBudgets budgets;
    private final Assistants assistants;
    private final BookHours bookHours;
    private final SchedulingEvents events;
    private final Ids ids;
    private final LegalClock clock;

    OpenBudget(
            HourBudgets budgets,
            Assistants assistants,
            BookHours bookHours,
            SchedulingEvents events,
            Ids ids,
            LegalClock clock) {
        this.budgets = budgets;
        this.assistants = assistants;
        this.bookHours = bookHours;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void handle(Grant grant) {
        if (budgets.isOpenFor(grant.decisionId())) {
            return;
        }
        HourBudget budget = HourBudget.open(new BudgetId(ids.next()), grant, clock.now());
        budgets.add(budget);
        events.publish(new SchedulingEvent.BudgetOpened(budget));
        if (grant.wishedAssistant() != null) {
            follow(grant.wishedAssistant(), budget);
        }
    }

    private void follow(AssistantId wish, HourBudget budget) {
        Assistant assistant = assistants.findUnchanging(wish);
        if (assistant == null) {
            budgets.save(budget.waitingBecause(ProposalReason.ASSISTANT_UNKNOWN));
            return;
        }
        Grant grant = budget.grant();
        Answer<Allocation> answer =
                bookHours.handle(budget, assistant, grant.minutesPerWeek(), grant.period());
        if (answer instanceof Answer.Refused<Allocation>(Rejection why)) {
            budgets.save(budget.waitingBecause(reasonOf(why)));
        }
    }

    private static ProposalReason reasonOf(Rejection why) {
        return switch (why) {
            case Rejection.AssistantNotActive _ -> ProposalReason.ASSISTANT_NOT_ACTIVE;
            case Rejection.PersonWeekFull _ -> ProposalReason.PERSON_WEEK_FULL;
            default -> ProposalReason.ASSISTANT_FULL;
        };
    }
}
