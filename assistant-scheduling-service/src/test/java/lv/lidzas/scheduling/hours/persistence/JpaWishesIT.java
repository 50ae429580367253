package lv.lidzas.scheduling.hours.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import lv.lidzas.scheduling.hours.usecase.Wishes;
import lv.lidzas.scheduling.hours.usecase.WishesContract;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaWishesIT extends WishesContract {

    @Inject Wishes wishes;

    @Override
    protected Wishes wishes() {
        return wishes;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
