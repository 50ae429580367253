package lv.lidzas.intake.conflicts.usecase;

import java.util.function.Supplier;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.InMemoryPersons;
import lv.lidzas.kit.words.PersonalCode;

class InMemoryConflictsTest extends ConflictsContract {

    private final Conflicts conflicts = new InMemoryConflicts();
    private final InMemoryPersons persons = new InMemoryPersons();

    @Override
    protected Conflicts conflicts() {
        return conflicts;
    }

    @Override
    protected PersonId known(PersonalCode code) {
        return persons.recognise(code);
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
