package lv.lidzas.contracts.eligibility.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a run of the rules gave. */
public enum OutcomeCode {
    /** Every condition is met. */
    MET,
    /** A condition is certainly not met; a person decides, never the system. */
    NOT_MET,
    /** A fact is missing or doubtful. */
    UNCLEAR,
    /** The condition does not concern this person. */
    NOT_APPLICABLE,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
