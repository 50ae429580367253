package lv.lidzas.contracts.eligibility.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The span that granted time is counted in (par nedēļu, par mēnesi). */
public enum Per {
    /** Each ISO week. */
    WEEK,
    /** Each calendar month. */
    MONTH,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
