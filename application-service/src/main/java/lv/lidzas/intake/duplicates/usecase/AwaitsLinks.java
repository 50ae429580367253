package lv.lidzas.intake.duplicates.usecase;

import java.util.Set;
import lv.lidzas.intake.persons.domain.PersonId;

/** Port: those who follow the human and not the record; applications answer it. */
@FunctionalInterface
public interface AwaitsLinks {

    /** Other records than before are one human. */
    void linksChanged(Set<PersonId> records);
}
