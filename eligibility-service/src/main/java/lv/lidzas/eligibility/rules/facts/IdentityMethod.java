package lv.lidzas.eligibility.rules.facts;

/** How the one who files showed who they are (identitātes pārbaudes veids, S8). */
public enum IdentityMethod {
    /** An identity document was presented. */
    DOCUMENT_PRESENTED,
    /** Qualified means of electronic identification, which equal presenting a document in person. */
    QUALIFIED_MEANS,
    /** A secure electronic signature on the application. */
    SECURE_SIGNATURE
}
