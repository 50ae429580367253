package lv.lidzas.intake.applications.usecase;

import lv.lidzas.intake.applications.domain.ApplicationEvent;

/** Port: tells others, and the application's own timeline, what happened here. */
public interface ApplicationEvents {

    /** Tells it when the surrounding transaction commits, and never if it does not. */
    void publish(ApplicationEvent event);
}
