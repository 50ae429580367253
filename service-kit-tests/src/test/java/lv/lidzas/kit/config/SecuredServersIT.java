package lv.lidzas.kit.config;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.management;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.kit.sample.Things;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The settings of a municipality reach every connection: pool, outbox, migrations, and all clients of Kafka. */
@QuarkusTest
@QuarkusTestResource(value = SecuredServers.class, restrictToAnnotatedClass = true)
class SecuredServersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject Things things;
    @Inject AgroalDataSource database;

    @Test
    void eventsGoThroughAKafkaThatAsksWhoComes() {
        things.create("secured");
        things.step("secured", 0);

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(things.effects("secured")).containsExactly(1));
        management().get("/q/health/well").then().statusCode(200);
    }

    @Test
    void aTokenIsGoodAlsoWhereTheIssuerIsReachedByAnotherAddressThanItsName() {
        assertThat(
                        ConfigProvider.getConfig()
                                .getValue("quarkus.oidc.auth-server-url", String.class))
                .startsWith("http://127.0.0.1:");
        as("anna").get("/v1/samples").then().statusCode(200);
    }

    @Test
    void everyConnectionToTheDatabaseIsEncrypted() throws SQLException {
        assertThat(encryption()).containsEntry("kit", true).containsEntry("outbox", true);
        assertThat(encryption().values()).containsOnly(true);
    }

    private Map<String, Boolean> encryption() throws SQLException {
        Map<String, Boolean> encryption = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet sessions =
                        statement.executeQuery(
                                "select application_name, bool_and(ssl) from pg_stat_activity"
                                        + " join pg_stat_ssl using (pid)"
                                        + " where usename = current_user group by application_name")) {
            while (sessions.next()) {
                encryption.put(sessions.getString(1), sessions.getBoolean(2));
            }
        }
        return encryption;
    }
}
