package lv.lidzas.scheduling.pauses.usecase;

import java.util.function.Supplier;
import lv.lidzas.scheduling.humans.usecase.InMemoryLinkedPersons;
import lv.lidzas.scheduling.humans.usecase.LinkedPersons;

class InMemoryKeptPausesTest extends KeptPausesContract {

    private final LinkedPersons humans = new InMemoryLinkedPersons();
    private final KeptPauses pauses = new InMemoryKeptPauses(humans);

    @Override
    protected KeptPauses pauses() {
        return pauses;
    }

    @Override
    protected LinkedPersons humans() {
        return humans;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
