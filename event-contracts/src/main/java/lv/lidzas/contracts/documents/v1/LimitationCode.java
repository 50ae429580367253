package lv.lidzas.contracts.documents.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The functional limitation that an opinion names (funkcionālais ierobežojums). */
public enum LimitationCode {
    /** Sight. */
    VISUAL,
    /** Movement. */
    MOBILITY,
    /** Mental health. */
    MENTAL,
    /** Hearing. */
    HEARING,
    /** Any other. */
    OTHER,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
