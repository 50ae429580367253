package lv.lidzas.intake.timeline.usecase;

import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineReach;
import lv.lidzas.kit.identity.Caller;

/** Port: which applications there are, and who may read them; applications answer it. */
public interface TimelineAccess {

    /** Whether there is such an application. */
    boolean isKnown(ApplicationId id);

    /** How much the caller may read of it. */
    TimelineReach reach(Caller caller, ApplicationId id);
}
