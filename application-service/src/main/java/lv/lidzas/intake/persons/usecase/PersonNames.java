package lv.lidzas.intake.persons.usecase;

import java.util.Collection;
import java.util.List;
import lv.lidzas.intake.persons.domain.NameWords;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;

/** Port: finds persons by the words of their names, which are encrypted. */
public interface PersonNames {

    /** Remembers by which words the persons are found; what was remembered stays. Persons without an id are left out. */
    void remember(Collection<Person> persons);

    /** Persons in whose names each word is, or begins one, by id; at most so many. */
    List<PersonId> find(NameWords words, int most);

    /** Forgets the words of a person. */
    void forget(PersonId person);
}
