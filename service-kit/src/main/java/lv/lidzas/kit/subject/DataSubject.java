package lv.lidzas.kit.subject;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.kit.words.PartyKey;

/**
 * The one whose data are asked for (datu subjekts).
 *
 * @param ids of the persons and of the cases that are the subject's; an id never means two things
 * @param keys by which the subject is known as somebody who does something
 */
public record DataSubject(Set<UUID> ids, Set<String> keys) {

    public DataSubject {
        ids = Set.copyOf(ids);
        keys = Set.copyOf(keys);
    }

    /** Somebody who is known by these keys. */
    public static DataSubject of(Set<UUID> ids, Collection<PartyKey> keys) {
        return new DataSubject(
                ids, keys.stream().map(PartyKey::text).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String toString() {
        return "DataSubject" + ids;
    }
}
