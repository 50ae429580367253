package lv.lidzas.scheduling.register.usecase;

import java.util.function.Supplier;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.InMemoryWeekLedger;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;

class InMemoryAssistantsTest extends AssistantsContract {

    private final WeekLedger ledger = new InMemoryWeekLedger();
    private final Assistants assistants = new InMemoryAssistants(ledger, new WeeklyLimit(2400));

    @Override
    protected Assistants assistants() {
        return assistants;
    }

    @Override
    protected WeekLedger ledger() {
        return ledger;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
