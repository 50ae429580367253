package lv.lidzas.intake.erasure.usecase;

import lv.lidzas.intake.erasure.domain.Erasure;
import lv.lidzas.intake.persons.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** Port: who was erased. */
public interface Erasures {

    /** The erasure of a person; null when the person was not erased. */
    @Nullable Erasure find(PersonId person);

    /** Records an erasure. */
    void add(Erasure erasure);
}
