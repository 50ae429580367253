package lv.lidzas.contracts.eligibility.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The case in which a document is needed. */
public enum DocumentCondition {
    /** A legal representative applies. */
    REPRESENTED,
    /** The person is 18 or older. */
    ADULT,
    /** The person is younger than 18. */
    CHILD,
    /** One of the named purposes is applied for. */
    PURPOSE,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
