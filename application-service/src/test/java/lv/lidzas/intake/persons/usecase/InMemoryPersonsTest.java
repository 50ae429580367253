package lv.lidzas.intake.persons.usecase;

class InMemoryPersonsTest extends PersonDirectoryContract {

    private final InMemoryPersons persons = new InMemoryPersons();

    @Override
    protected PersonDirectory persons() {
        return persons;
    }
}
