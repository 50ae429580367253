package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Deletes what is kept of a case whose term is over (lietas dzēšana pēc termiņa); twice, or before it was heard of, is the same.
 *
 * <p>A case that was not granted has a wish here and its parties. One that has hours stays, whoever says that it is due, because the ledger
 * rests on it: then two services disagree on what was decided, and people have to look.
 */
@ApplicationScoped
public class DeleteWish {

    private final Wishes wishes;
    private final HourBudgets budgets;

    DeleteWish(Wishes wishes, HourBudgets budgets) {
        this.wishes = wishes;
        this.budgets = budgets;
    }

    /** Whether nothing is kept of it any more. */
    @Transactional
    public boolean handle(UUID applicationId) {
        // Whoever opens a budget of the application asks for its wish before, and waits for this.
        wishes.of(applicationId);
        boolean isKept = !budgets.ofApplication(applicationId).isEmpty();
        if (!isKept) {
            wishes.forget(applicationId);
        }
        return !isKept;
    }
}
