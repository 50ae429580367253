package lv.lidzas.contracts.intake.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How the identity of the one who files was established (identitātes pārbaudes veids, S8). */
public enum IdentityMethodCode {
    /** An identity document was presented. */
    DOCUMENT_PRESENTED,
    /** Qualified means of electronic identification, which equal presenting a document in person. */
    QUALIFIED_MEANS,
    /** A secure electronic signature on the application. */
    SECURE_SIGNATURE,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
