package lv.lidzas.contracts.eligibility.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a decision does. */
public enum DecisionResultCode {
    /** The assistance is granted (piešķirt). */
    GRANTED,
    /** The assistance is refused (atteikt). */
    REFUSED,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
