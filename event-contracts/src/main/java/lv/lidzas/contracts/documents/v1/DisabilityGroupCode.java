package lv.lidzas.contracts.documents.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The disability group (invaliditātes grupa); children have none. */
public enum DisabilityGroupCode {
    /** Very severe. */
    I,
    /** Severe. */
    II,
    /** Moderate. */
    III,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
