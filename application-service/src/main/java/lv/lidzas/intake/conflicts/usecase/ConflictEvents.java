package lv.lidzas.intake.conflicts.usecase;

import lv.lidzas.intake.conflicts.domain.ConflictEvent;

/** Port: tells the other services of the register. */
@FunctionalInterface
public interface ConflictEvents {

    /** Tells it with the change that is under way. */
    void publish(ConflictEvent event);
}
