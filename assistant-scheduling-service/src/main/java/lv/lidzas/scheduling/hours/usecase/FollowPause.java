package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.humans.usecase.LinkedPersons;
import lv.lidzas.scheduling.pauses.domain.Pause;
import lv.lidzas.scheduling.pauses.usecase.KeptPauses;
import org.jspecify.annotations.Nullable;

/**
 * Hears on which days a person is paid no assistance (pārtraukums), because the person stays in an institution or a grant is suspended.
 *
 * <p>What is booked stays booked, because a stay may be corrected and a suspension lifted, and the assistant's week is a caseworker's
 * matter; the weeks are shown as suspended to whoever sees the hours.
 */
@ApplicationScoped
public class FollowPause {

    private final LinkedPersons humans;
    private final HourBudgets budgets;
    private final KeptPauses pauses;

    FollowPause(LinkedPersons humans, HourBudgets budgets, KeptPauses pauses) {
        this.humans = humans;
        this.budgets = budgets;
        this.pauses = pauses;
    }

    /**
     * Keeps the days, in the place of those that they correct.
     *
     * @param person the record on which it was told
     * @param corrects what was told before and is no longer so; absent when nothing was
     * @param pause the days; absent when there are none any more
     */
    @Transactional
    public void handle(UUID person, @Nullable UUID corrects, @Nullable Pause pause) {
        // Whoever books holds the budget, and finds the days or is found by them.
        List<HourBudget> held = budgets.ofHumanToChange(humans.held(person));
        if (corrects != null) {
            pauses.remove(corrects);
        }
        if (pause != null) {
            pauses.keep(pause);
        }
        // A version more, because the weeks of the budget are no longer what somebody saw.
        held.forEach(budgets::save);
    }
}
