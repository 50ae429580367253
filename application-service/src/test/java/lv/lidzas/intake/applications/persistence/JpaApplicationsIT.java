package lv.lidzas.intake.applications.persistence;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import lv.lidzas.intake.applications.usecase.Applications;
import lv.lidzas.intake.applications.usecase.ApplicationsContract;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
@TestTransaction
class JpaApplicationsIT extends ApplicationsContract {

    @Inject Applications applications;

    @Override
    protected Applications applications() {
        return applications;
    }
}
