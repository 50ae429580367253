package lv.lidzas.contracts.eligibility.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What ends (kas beidzas). */
public enum EndingKindCode {
    /** The term of an opinion or a decision of the commission. */
    OPINION,
    /** The term of a confirmation or another proof. */
    CONFIRMATION,
    /** Childhood: the person comes of age on the day. */
    CHILDHOOD,
    /** The last representation that has an end. */
    REPRESENTATION,
    /** A grant. */
    GRANT,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
