package lv.lidzas.kit.words;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party to a case, by one of the keys that stand for the party.
 *
 * @param key of a personal code or of a login
 * @param role what the party is to the case
 * @param from the first day on which the party has to do with the case; absent for no beginning
 * @param until the last such day; absent for no end
 */
public record Party(
        PartyKey key, PartyRole role, @Nullable LocalDate from, @Nullable LocalDate until) {

    /** A party without beginning and end. */
    public static Party always(PartyKey key, PartyRole role) {
        return new Party(key, role, null, null);
    }

    /** Whether the party may see the case on a day. */
    public boolean holdsOn(LocalDate day) {
        return !(from != null && day.isBefore(from)) && !(until != null && day.isAfter(until));
    }
}
