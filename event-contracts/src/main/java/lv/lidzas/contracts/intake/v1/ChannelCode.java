package lv.lidzas.contracts.intake.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The way an application came in (iesniegšanas veids). */
public enum ChannelCode {
    /** Handed over at the social service. */
    IN_PERSON,
    /** Sent by post. */
    POST,
    /** Filed electronically. */
    ELECTRONIC,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
