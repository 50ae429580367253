package lv.lidzas.kit.web;

import static lv.lidzas.kit.web.sample.SamplesResource.SAMPLES;
import static lv.lidzas.testkit.Http.isProblem;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import lv.lidzas.kit.sample.Freeze;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class WithoutDatabaseIT {

    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(15);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);

    @Inject AgroalDataSource database;

    @Test
    void whileTheDatabaseIsDownRequestsAreToldToComeBack() {
        keep().statusCode(201);
        LidzasServers.postgres().stop();
        try {
            isToldToComeBack();
        } finally {
            LidzasServers.postgres().start();
        }
        await().atMost(BACK_WITHIN).untilAsserted(() -> keep().statusCode(201));
    }

    @Test
    void whileTheDatabaseIsFrozenRequestsDoNotHang() throws SQLException {
        keep().statusCode(201);
        try (Freeze _ = Freeze.of(postmaster())) {
            isToldToComeBack();
            isToldToComeBack();
        }
        await().atMost(BACK_WITHIN).untilAsserted(() -> keep().statusCode(201));
    }

    private static void isToldToComeBack() {
        long start = System.nanoTime();
        isProblem(keep(), 503, "unavailable").header("Retry-After", notNullValue());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ANSWERED_WITHIN);
    }

    private static ValidatableResponse keep() {
        return sending("anna", "{\"name\":\"Ilze\"}").post(SAMPLES).then();
    }

    private ProcessHandle postmaster() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet backend = statement.executeQuery("select pg_backend_pid()")) {
            backend.next();
            return ProcessHandle.of(backend.getLong(1)).orElseThrow().parent().orElseThrow();
        }
    }
}
