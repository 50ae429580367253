package lv.lidzas.intake.duplicates.usecase;

import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.InMemoryPersons;
import lv.lidzas.kit.words.PersonalCode;

class InMemoryMatchesTest extends PersonMatchesContract {

    private final InMemoryMatches matches = new InMemoryMatches();
    private final InMemoryPersons persons = new InMemoryPersons();

    @Override
    protected PersonMatches matches() {
        return matches;
    }

    @Override
    protected PersonId known(PersonalCode code) {
        return persons.recognise(code);
    }
}
