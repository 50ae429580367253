package lv.lidzas.intake.applications.domain;

import java.time.Instant;

/** Whether the identity of the one who files is verified (identitātes pārbaude, S8). */
public sealed interface IdentityCheck {

    /** Not verified yet, as with every application by post. */
    IdentityCheck PENDING = new Pending();

    /** Not verified yet. */
    record Pending() implements IdentityCheck {}

    /**
     * Verified; the fact is recorded, never a copy of the document.
     *
     * @param method how
     * @param by the opaque subject of the one who verified it
     * @param at when
     */
    record Verified(IdentityMethod method, String by, Instant at) implements IdentityCheck {}
}
