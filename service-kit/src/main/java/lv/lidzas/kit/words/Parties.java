package lv.lidzas.kit.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The first key of who filed the case for somebody else; null when nobody did. */
    public @Nullable Party filer() {
        return all.stream().filter(party -> party.role().isFiler()).findFirst().orElse(null);
    }

    /** The same key, if who filed sees all of the case. */
    public @Nullable PartyKey submitter() {
        Party filer = filer();
        return filer == null || !filer.role().seesAll() ? null : filer.key();
    }

    /** Whether one of the keys may see all of the case on a day. */
    public boolean includeOn(LocalDate day, Set<PartyKey> keys) {
        return holding(day, keys).anyMatch(party -> party.role().seesAll());
    }

    /** Whether one of the keys may bring something to the case on a day, and see what it brought. */
    public boolean letBringOn(LocalDate day, Set<PartyKey> keys) {
        return holding(day, keys).findAny().isPresent();
    }

    private Stream<Party> holding(LocalDate day, Set<PartyKey> keys) {
        return all.stream().filter(party -> keys.contains(party.key()) && party.holdsOn(day));
    }

    /** Every key of who filed the case for somebody else. */
    public Set<PartyKey> filerKeys() {
        return all.stream()
                .filter(party -> party.role().isFiler())
                .map(Party::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the keys is, was or will be a party: nobody decides in their own matter, also not in a former one. */
    public boolean everInclude(Set<PartyKey> keys) {
        return all.stream().anyMatch(party -> keys.contains(party.key()));
    }
}
