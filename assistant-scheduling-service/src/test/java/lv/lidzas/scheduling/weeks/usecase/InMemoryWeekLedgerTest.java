package lv.lidzas.scheduling.weeks.usecase;

import java.util.UUID;
import java.util.function.Supplier;

class InMemoryWeekLedgerTest extends WeekLedgerContract {

    private final WeekLedger ledger = new InMemoryWeekLedger();

    @Override
    protected WeekLedger ledger() {
        return ledger;
    }

    @Override
    protected UUID assistant() {
        return UUID.randomUUID();
    }

    @Override
    protected UUID budget() {
        return UUID.randomUUID();
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
