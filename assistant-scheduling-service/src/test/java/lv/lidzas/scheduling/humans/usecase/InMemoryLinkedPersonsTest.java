package lv.lidzas.scheduling.humans.usecase;

import java.util.function.Supplier;

class InMemoryLinkedPersonsTest extends LinkedPersonsContract {

    private final LinkedPersons humans = new InMemoryLinkedPersons();

    @Override
    protected LinkedPersons humans() {
        return humans;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
