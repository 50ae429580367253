package lv.lidzas.eligibility.cases.domain;

import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import org.jspecify.annotations.Nullable;

/** Whether it is certain who files, and how they showed it (identitātes pārbaude, S8), where a list or a column needs just that. */
public enum IdentityKind {
    /** Nobody has made sure yet. */
    PENDING,
    /** An identity document was presented. */
    DOCUMENT_PRESENTED,
    /** Qualified means of electronic identification. */
    QUALIFIED_MEANS,
    /** A secure electronic signature on the application. */
    SECURE_SIGNATURE;

    /** The kind of a method; null while nobody made sure. */
    public static IdentityKind of(@Nullable IdentityMethod method) {
        return switch (method) {
            case null -> PENDING;
            case DOCUMENT_PRESENTED -> DOCUMENT_PRESENTED;
            case QUALIFIED_MEANS -> QUALIFIED_MEANS;
            case SECURE_SIGNATURE -> SECURE_SIGNATURE;
        };
    }
}
