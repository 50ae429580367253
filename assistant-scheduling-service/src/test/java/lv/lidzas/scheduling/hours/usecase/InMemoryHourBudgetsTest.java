package lv.lidzas.scheduling.hours.usecase;

import java.util.function.Supplier;
import lv.lidzas.kit.parties.HeardParties;

class InMemoryHourBudgetsTest extends HourBudgetsContract {

    private final PartiesTold parties = new PartiesTold();
    private final HourBudgets budgets = new InMemoryHourBudgets(parties);

    @Override
    protected HourBudgets budgets() {
        return budgets;
    }

    @Override
    protected HeardParties parties() {
        return parties;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
