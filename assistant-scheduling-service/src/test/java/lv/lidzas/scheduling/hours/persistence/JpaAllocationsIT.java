package lv.lidzas.scheduling.hours.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.hours.usecase.AllocationsContract;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaAllocationsIT extends AllocationsContract {

    @Inject Allocations allocations;
    @Inject HourBudgets budgets;
    @Inject HeardParties parties;
    @Inject Assistants assistants;

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
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
