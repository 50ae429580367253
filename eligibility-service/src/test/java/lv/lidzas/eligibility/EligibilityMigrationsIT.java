package lv.lidzas.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.SchemaFacts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class EligibilityMigrationsIT {

    @Inject DataSource database;

    @Test
    void everyConstraintHasAGivenName() throws SQLException {
        assertThat(SchemaFacts.unnamedConstraints(database)).isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndex() throws SQLException {
        assertThat(SchemaFacts.foreignKeysWithoutIndex(database)).isEmpty();
    }
}
