package lv.lidzas.kit.words;

import java.time.LocalDate;
import java.util.Set;

/**
 * The cases that somebody may see as a party.
 *
 * @param keys what the party is known by
 * @param day on which it is asked
 */
public record OwnCases(Set<PartyKey> keys, LocalDate day) {

    public OwnCases {
        keys = Set.copyOf(keys);
    }

    /** Whether a case with these parties is among them. */
    public boolean include(Parties parties) {
        return parties.includeOn(day, keys);
    }
}
