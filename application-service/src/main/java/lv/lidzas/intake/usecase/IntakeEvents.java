package lv.lidzas.intake.usecase;

import lv.lidzas.intake.domain.IntakeEvent;

/** Port: tells others, and the application's own timeline, what happened here. */
public interface IntakeEvents {

    /** Tells it when the surrounding transaction commits, and never if it does not. */
    void publish(IntakeEvent event);
}
