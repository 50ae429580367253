package lv.lidzas.contracts.documents.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a document does not count as proof. */
public enum RejectionReasonCode {
    /** It cannot be read. */
    ILLEGIBLE,
    /** It is another kind of document. */
    WRONG_KIND,
    /** It is about another person. */
    WRONG_PERSON,
    /** Its term is over. */
    EXPIRED,
    /** A page, signature or entry is missing. */
    INCOMPLETE,
    /** Another reason, told in words to the applicant. */
    OTHER,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
