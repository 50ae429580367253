package lv.lidzas.scheduling;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.SchemaApproval;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class SchedulingMigrationsIT extends SchemaApproval {

    @Inject DataSource database;

    @Override
    protected DataSource database() {
        return database;
    }
}
