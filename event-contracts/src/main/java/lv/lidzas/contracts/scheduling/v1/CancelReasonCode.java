package lv.lidzas.contracts.scheduling.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a visit was cancelled. */
public enum CancelReasonCode {
    /** The person does not need help then. */
    NOT_NEEDED,
    /** The person cannot take the help then. */
    PERSON_UNABLE,
    /** The assistant cannot come. */
    ASSISTANT_UNABLE,
    /** The activity does not take place. */
    ACTIVITY_OFF,
    /** It was planned by mistake. */
    PLANNED_BY_MISTAKE,
    /** The decision ended. */
    DECISION_ENDED,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
