package lv.lidzas.intake.erasure.usecase;

import java.util.Set;
import lv.lidzas.intake.erasure.domain.Hindrance;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PartyKey;

/** Port: what stands against the erasure of a person. */
public interface ErasureHindrances {

    /** What stands against it now, and does not begin to until the transaction ends; empty when nothing does. */
    Set<Hindrance> of(PersonId person);

    /** Whether one of the keys is or was a party to a case that names the person. */
    boolean isOwnMatterOf(Set<PartyKey> keys, PersonId person);
}
