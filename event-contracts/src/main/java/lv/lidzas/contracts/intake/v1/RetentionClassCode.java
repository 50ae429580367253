package lv.lidzas.contracts.intake.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Which kind of case it was whose term is over (lietas veids). */
public enum RetentionClassCode {
    /** An application that was never submitted. */
    ABANDONED_DRAFT,
    /** An application that was taken back. */
    WITHDRAWN_CASE,
    /** An application that was refused. */
    REFUSED_CASE,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
