package lv.lidzas.scheduling.hours.usecase;

import java.util.function.Supplier;

class InMemoryHumansTest extends HumansContract {

    private final Humans humans = new InMemoryHumans();

    @Override
    protected Humans humans() {
        return humans;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
