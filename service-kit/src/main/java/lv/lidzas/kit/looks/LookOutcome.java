package lv.lidzas.kit.looks;

import org.jspecify.annotations.Nullable;

/** What became of a look. */
public enum LookOutcome {
    /** The data left the house. */
    SHOWN,
    /** The caller may not, or the state of the record did not allow it. */
    REFUSED,
    /** Unknown, or not for this caller to know. */
    NOT_FOUND;

    private static final int FORBIDDEN = 403;
    private static final int MISSING = 404;

    /**
     * What an answer means; null for one that says nothing of anybody: a request that could not be read, a caller who is not known,
     * a fault of ours.
     *
     * @param status of the answer
     */
    static @Nullable LookOutcome of(int status) {
        return switch (status) {
            case FORBIDDEN, 409, 412, 422 -> REFUSED;
            case MISSING -> NOT_FOUND;
            default -> status >= 200 && status < 300 ? SHOWN : null;
        };
    }
}
