package lv.lidzas.intake.applications.usecase;

import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.InMemoryPersons;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.PersonalCode;

class InMemoryApplicationsTest extends ApplicationsContract {

    private final PersonDirectory persons = new InMemoryPersons();
    private final HeardParties parties = new PartiesInMemory();
    private final InMemoryApplications applications = new InMemoryApplications(parties);

    @Override
    protected Applications applications() {
        return applications;
    }

    @Override
    protected HeardParties parties() {
        return parties;
    }

    @Override
    protected PersonId known(PersonalCode code) {
        return persons.recognise(code);
    }
}
