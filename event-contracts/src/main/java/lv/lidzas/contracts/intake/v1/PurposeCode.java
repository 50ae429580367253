package lv.lidzas.contracts.intake.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What the assistant is wanted for (pasākums, mērķis P1 to P7). */
public enum PurposeCode {
    /** P1: work, or the place of one's economic activity. */
    WORK,
    /** P2: educational institution, qualification and professional development. */
    EDUCATION,
    /** P3: higher education, with help to acquire the programme. */
    HIGHER_EDUCATION,
    /** P4: day care centre, day centre, social rehabilitation institution. */
    DAY_CARE,
    /** P5: social and public events. */
    PUBLIC_EVENT,
    /** P6: medical and other institutions. */
    INSTITUTION,
    /** P7: shopping and leisure. */
    LEISURE,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
