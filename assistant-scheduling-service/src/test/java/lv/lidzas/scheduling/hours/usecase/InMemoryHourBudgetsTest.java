package lv.lidzas.scheduling.hours.usecase;

import java.util.function.Supplier;

class InMemoryHourBudgetsTest extends HourBudgetsContract {

    private final HourBudgets budgets = new InMemoryHourBudgets();

    @Override
    protected HourBudgets budgets() {
        return budgets;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
