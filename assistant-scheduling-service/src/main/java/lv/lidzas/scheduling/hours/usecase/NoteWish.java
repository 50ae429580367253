package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;

/**
 * Notes whom an application wished for.
 *
 * <p>Applications and decisions come on two topics, so a decision may arrive first: its budget then waits, and follows the
 * wish now. Where a caseworker has chosen meanwhile, the budget only shows the wish.
 */
@ApplicationScoped
public class NoteWish {

    private final Wishes wishes;
    private final HourBudgets budgets;
    private final FollowWish followWish;

    NoteWish(Wishes wishes, HourBudgets budgets, FollowWish followWish) {
        this.wishes = wishes;
        this.budgets = budgets;
        this.followWish = followWish;
    }

    @Transactional
    public void handle(UUID applicationId, AssistantWish wish) {
        if (!wishes.note(applicationId, wish)) {
            return;
        }
        for (BudgetId id : budgets.ofApplication(applicationId)) {
            HourBudget budget = budgets.findToChange(id);
            if (budget != null && budget.awaitsAWish()) {
                followWish.handle(budget, wish);
            } else if (budget != null) {
                budgets.save(budget.wishing(wish));
            }
        }
    }
}
