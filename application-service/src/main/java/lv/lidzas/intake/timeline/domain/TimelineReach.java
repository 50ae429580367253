package lv.lidzas.intake.timeline.domain;

import java.util.Set;

/** How much of what happened to an application somebody may read. */
public enum TimelineReach {
    /** Nothing, also not that there is such an application. */
    NOTHING,
    /** Where the application stands, for somebody who sees only what they brought. */
    STATE,
    /** Everything. */
    ALL;

    /** The entries that say no more than where an application stands. */
    public static final Set<String> OF_STATE =
            Set.of("application-submitted", "application-completed", "application-withdrawn");
}
