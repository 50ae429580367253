package lv.lidzas.scheduling.weeks.persistence;

import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.scheduling.Desk;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import lv.lidzas.scheduling.weeks.usecase.WeekLedgerContract;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class SqlWeekLedgerIT extends WeekLedgerContract {

    @Inject WeekLedger ledger;
    @Inject OpenBudgets openBudgets;

    @Override
    protected WeekLedger ledger() {
        return ledger;
    }

    @Override
    protected UUID assistant() {
        return Desk.register("Zane");
    }

    @Override
    protected UUID budget() {
        return openBudgets.of(grant(600, ONE_WEEK));
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
