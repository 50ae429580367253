package lv.lidzas.intake.timeline.usecase;

import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.identity.Caller;

/** Port: which applications there are, and who may read them; applications answer it. */
public interface TimelineAccess {

    /** Whether there is such an application. */
    boolean isKnown(ApplicationId id);

    /** Whether there is such an application and the caller may know of it. */
    boolean mayRead(Caller caller, ApplicationId id);
}
