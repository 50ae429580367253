package lv.lidzas.intake.erasure.usecase;

import java.util.Set;
import lv.lidzas.intake.erasure.domain.Hindrance;
import lv.lidzas.intake.persons.domain.PersonId;

/** Port: what stands against the erasure of a person. */
public interface ErasureHindrances {

    /** What stands against it now, and does not begin to until the transaction ends; empty when nothing does. */
    Set<Hindrance> of(PersonId person);
}
