package lv.lidzas.kit.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose case it is, as it was told last.
 *
 * @param all every party, also one whose last day has passed
 * @param sequence 0 when the case began, higher with each change
 */
public record Parties(List<Party> all, int sequence) {

    /** Those of a case of which nothing was heard yet. */
    public static final Parties UNHEARD = new Parties(List.of(), -1);

    public Parties {
        all = List.copyOf(all);
    }

    /** The login that filed the case; null when it came on paper. */
    public @Nullable PartyKey submitter() {
        return all.stream()
                .filter(party -> party.role() == PartyRole.SUBMITTER)
                .map(Party::key)
                .findFirst()
                .orElse(null);
    }

    /** Whether one of the keys may see the case on a day. */
    public boolean includeOn(LocalDate day, Set<PartyKey> keys) {
        return all.stream().anyMatch(party -> keys.contains(party.key()) && party.holdsOn(day));
    }

    /** Whether one of the keys is, was or will be a party: nobody decides in their own matter, also not in a former one. */
    public boolean everInclude(Set<PartyKey> keys) {
        return all.stream().anyMatch(party -> keys.contains(party.key()));
    }
}
