package lv.lidzas.contracts.eligibility.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Who may answer what is unclear. */
public enum AnswerByCode {
    /** The person, or who acts for the person. */
    PERSON,
    /** Who issued the document that leaves it open. */
    ISSUER,
    /** A caseworker, by judging. */
    CASEWORKER,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
