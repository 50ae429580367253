package lv.lidzas.contracts.scheduling.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Who did something to a visit. */
public enum SideCode {
    /** The person assisted, or a representative. */
    PERSON,
    /** The assistant. */
    ASSISTANT,
    /** A caseworker. */
    STAFF,
    /** Nobody: it follows from something else. */
    SYSTEM,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
