package lv.lidzas.kit.parties;

import java.util.Set;
import lv.lidzas.kit.words.PartyKey;

/**
 * Port: rows on which stands the key of whoever did something, for example handed in a document; a service's own.
 *
 * <p>They are told when a person was erased, whose key must stand nowhere any more.
 */
@FunctionalInterface
public interface OwnKeyRows {

    /** Puts {@link PartyKey#ERASED} in the place of the keys, where they did not do it as staff, as far as the row tells; there may be none. */
    void forget(Set<PartyKey> keys);
}
