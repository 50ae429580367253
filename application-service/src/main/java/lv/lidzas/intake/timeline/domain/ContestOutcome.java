package lv.lidzas.intake.timeline.domain;

/** What became of a contest (apstrīdēšanas iznākums). */
public enum ContestOutcome {
    /** The decision stays as it is. */
    UPHELD,
    /** The decision stays with a change. */
    AMENDED,
    /** The decision is void. */
    REVOKED,
    /** It came too late and was not looked at. */
    DISMISSED_LATE,
    /** Whoever filed it took it back. */
    WITHDRAWN
}
