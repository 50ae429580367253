package lv.lidzas.kit.words;

import java.time.LocalDate;
import java.util.Set;

/**
 * The cases of which somebody may see all as a party.
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

    /** Whether something may be brought to a case with these parties, be it among them or not. */
    public boolean letBringTo(Parties parties) {
        return parties.letBringOn(day, keys);
    }
}
