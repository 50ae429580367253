package lv.lidzas.intake.applications.domain;

/** How somebody made sure who files (identitātes pārbaudes veids, S8). */
public enum IdentityMethod {
    /** An identity document was presented; no copy is kept. */
    DOCUMENT_PRESENTED,
    /** Qualified means of electronic identification, which equal presenting a document in person. */
    QUALIFIED_MEANS,
    /** A secure electronic signature on the application. */
    SECURE_SIGNATURE
}
