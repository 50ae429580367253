package lv.lidzas.eligibility.contests.domain;

/** What became of a contest (apstrīdēšanas iznākums). */
public enum ContestResult {
    /** The decision stays as it is. */
    UPHELD,
    /** The decision stays with a change. */
    AMENDED,
    /** The decision is void. */
    REVOKED,
    /** It came too late and was not looked at. */
    DISMISSED_LATE,
    /** Whoever filed it took it back. */
    WITHDRAWN;

    /** Whether the decision was looked at. */
    public boolean isOnTheMerits() {
        return switch (this) {
            case UPHELD, AMENDED, REVOKED -> true;
            case DISMISSED_LATE, WITHDRAWN -> false;
        };
    }
}
