package lv.lidzas.scheduling.pauses.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import lv.lidzas.scheduling.humans.usecase.LinkedPersons;
import lv.lidzas.scheduling.pauses.usecase.KeptPauses;
import lv.lidzas.scheduling.pauses.usecase.KeptPausesContract;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaKeptPausesIT extends KeptPausesContract {

    @Inject KeptPauses pauses;
    @Inject LinkedPersons humans;

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
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
