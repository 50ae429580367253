package lv.lidzas.intake.conflicts.usecase;

import java.util.Set;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list; an absent component narrows nothing.
 *
 * @param staff only those about this login
 * @param people only those about one of these records
 * @param own only those about a caller who is known by these keys
 */
public record ConflictFilter(
        @Nullable PartyKey staff, @Nullable Set<PersonId> people, @Nullable Set<PartyKey> own) {

    /** Whether a caller sees the whole register. */
    static boolean readsAll(Caller caller) {
        return caller.has(Roles.LEAD_CASEWORKER) || caller.has(Roles.AUDITOR);
    }
}
