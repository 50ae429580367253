package lv.lidzas.contracts.scheduling.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why hours are given back (stundu atbrīvošanas iemesls). */
public enum ReleaseReasonCode {
    /** A caseworker gave them back. */
    GIVEN_BACK,
    /** The assistant can no longer give them. */
    ASSISTANT_LEFT,
    /** The decision ended, so nobody is looked for. */
    GRANT_ENDED,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
