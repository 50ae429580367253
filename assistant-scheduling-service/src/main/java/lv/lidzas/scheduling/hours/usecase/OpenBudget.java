package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.humans.usecase.LinkedPersons;

/** Opens the hour budget of a decision that granted time, and follows the wish of the application if it is known. */
@ApplicationScoped
public class OpenBudget {

    private final HourBudgets budgets;
    private final Wishes wishes;
    private final LinkedPersons humans;
    private final FollowWish followWish;
    private final HoursEvents events;
    private final Ids ids;
    private final LegalClock clock;

    OpenBudget(
            HourBudgets budgets,
            Wishes wishes,
            LinkedPersons humans,
            FollowWish followWish,
            HoursEvents events,
            Ids ids,
            LegalClock clock) {
        this.budgets = budgets;
        this.wishes = wishes;
        this.humans = humans;
        this.followWish = followWish;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void handle(Grant grant) {
        if (budgets.isOpenFor(grant.decisionId())) {
            return;
        }
        AssistantWish wish = wishes.of(grant.applicationId());
        HourBudget budget =
                HourBudget.open(
                        new BudgetId(ids.next()),
                        grant,
                        humans.held(grant.personId()),
                        clock.now());
        budgets.add(budget);
        events.publish(new HoursEvent.BudgetOpened(budget));
        if (wish != null) {
            followWish.handle(budget, wish);
        }
    }
}
