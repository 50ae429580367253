package lv.lidzas.intake.applications.domain;

import java.time.Instant;

/** Whether it is certain who files (identitātes pārbaude, S8). */
public sealed interface IdentityCheck {

    /** Nobody has made sure yet, as with every application by post. */
    IdentityCheck PENDING = new Pending();

    /** Nobody has made sure yet. */
    record Pending() implements IdentityCheck {}

    /**
     * Somebody made sure; the fact is recorded, never a copy of the document.
     *
     * @param method how
     * @param by the opaque subject of the one who made sure
     * @param at when
     */
    record Verified(IdentityMethod method, String by, Instant at) implements IdentityCheck {}
}
