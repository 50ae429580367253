package lv.lidzas.contracts.eligibility.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What became of a contest. */
public enum ContestResultCode {
    /** The decision stays as it is. */
    UPHELD,
    /** The decision stays with a change. */
    AMENDED,
    /** The decision is void. */
    REVOKED,
    /** It came too late and was not looked at. */
    DISMISSED_LATE,
    /** Whoever filed it took it back. */
    WITHDRAWN,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
