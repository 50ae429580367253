package lv.lidzas.intake.applications.domain;

import java.time.Instant;
import lv.lidzas.kit.words.PartyKey;

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
     * @param by the key of the one who verified it
     * @param at when
     */
    record Verified(IdentityMethod method, PartyKey by, Instant at) implements IdentityCheck {}
}
