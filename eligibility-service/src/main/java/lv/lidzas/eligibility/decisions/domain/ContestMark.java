package lv.lidzas.eligibility.decisions.domain;

import org.jspecify.annotations.Nullable;

/** What contests make of an issued decision (apstrīdēšanas sekas); which contest it was is known elsewhere. */
public enum ContestMark {
    /** Somebody contests it; it has effect meanwhile. */
    CONTESTED,
    /** Somebody contests it; it has no effect meanwhile. */
    SUSPENDED,
    /** The higher authority left it as it is. */
    UPHELD,
    /** The higher authority changed it. */
    AMENDED,
    /** The higher authority made it void. */
    REVOKED;

    /** Whether the higher authority has looked at it. */
    public static boolean isReviewed(@Nullable ContestMark mark) {
        return mark != null
                && switch (mark) {
                    case CONTESTED, SUSPENDED -> false;
                    case UPHELD, AMENDED, REVOKED -> true;
                };
    }

    /** Whether somebody contests it. */
    static boolean isPending(@Nullable ContestMark mark) {
        return mark != null && !isReviewed(mark);
    }
}
