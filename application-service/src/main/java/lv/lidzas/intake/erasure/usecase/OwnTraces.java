package lv.lidzas.intake.erasure.usecase;

import java.util.List;
import java.util.Set;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.words.PartyKey;

/** Port: where somebody's own login stands, which is known by the personal code. */
public interface OwnTraces {

    /**
     * Replaces the keys, and those of the logins that filed under them, wherever they filed an application, showed who they are or
     * handed in a document.
     *
     * @param keys of the personal code
     */
    Forgotten forget(Set<PartyKey> keys);

    /**
     * What was replaced.
     *
     * @param filed applications that nobody filed any more
     * @param keys of the code, and of the logins that filed under it
     */
    record Forgotten(List<ApplicationId> filed, Set<PartyKey> keys) {

        /** Nothing. */
        public static final Forgotten NOTHING = new Forgotten(List.of(), Set.of());

        public Forgotten {
            filed = List.copyOf(filed);
            keys = Set.copyOf(keys);
        }
    }
}
