package lv.lidzas.kit.health;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the database answers: no request can be answered without it. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

    private final TimedProbe probe;

    DatabaseReadiness(AgroalDataSource database) {
        this.probe = new TimedProbe("database", Duration.ofSeconds(2), () -> ask(database));
    }

    @Override
    public HealthCheckResponse call() {
        return probe.ask();
    }

    private static boolean ask(AgroalDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        }
    }
}
