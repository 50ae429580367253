package lv.lidzas.scheduling.hours.usecase;

import java.util.function.Supplier;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.register.usecase.InMemoryAssistants;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.InMemoryWeekLedger;

class InMemoryAllocationsTest extends AllocationsContract {

    private final PartiesTold parties = new PartiesTold();
    private final HourBudgets budgets = new InMemoryHourBudgets(parties);
    private final Assistants assistants =
            new InMemoryAssistants(new InMemoryWeekLedger(), new WeeklyLimit(2400));
    private final Allocations allocations = new InMemoryAllocations(budgets, parties);

    @Override
    protected Allocations allocations() {
        return allocations;
    }

    @Override
    protected HourBudgets budgets() {
        return budgets;
    }

    @Override
    protected Assistants assistants() {
        return assistants;
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
