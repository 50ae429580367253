package lv.lidzas.scheduling.worked.usecase;

import java.time.Instant;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.visits.domain.Ground;

/** Port: which months are locked, so that nothing in them is recorded, agreed on or corrected. */
public interface LockedMonths {

    /** Whether a time touches one; asked while the budget is held, as whoever locks a month holds it. */
    boolean touches(BudgetId budget, AssistantId assistant, Instant start, Instant end);

    /** The same of help on a ground that is held. */
    default boolean touches(Ground ground, Instant start, Instant end) {
        return touches(ground.budget().id(), ground.assistant().id(), start, end);
    }
}
