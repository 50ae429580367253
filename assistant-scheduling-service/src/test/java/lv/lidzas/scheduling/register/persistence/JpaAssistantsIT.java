package lv.lidzas.scheduling.register.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.register.usecase.AssistantsContract;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaAssistantsIT extends AssistantsContract {

    @Inject Assistants assistants;
    @Inject WeekLedger ledger;

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
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
