package lv.lidzas.intake.applications.usecase;

import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.InMemoryPersons;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.words.PersonalCode;

class InMemoryApplicationsTest extends ApplicationsContract {

    private final PersonDirectory persons = new InMemoryPersons();
    private final InMemoryApplications applications = new InMemoryApplications();

    @Override
    protected Applications applications() {
        return applications;
    }

    @Override
    protected PersonId known(PersonalCode code) {
        return persons.recognise(code);
    }
}
