package lv.lidzas.intake.erasure.domain;

import java.util.Set;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PartyKey;

/** What others should know of an erasure. */
public sealed interface ErasureEvent {

    /** Who was erased. */
    PersonId person();

    /**
     * The person was erased.
     *
     * @param keys by which the person was known
     */
    record Erased(PersonId person, Set<PartyKey> keys) implements ErasureEvent {

        public Erased {
            keys = Set.copyOf(keys);
        }
    }
}
