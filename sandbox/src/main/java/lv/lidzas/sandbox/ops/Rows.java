package lv.lidzas.sandbox.ops;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.ServerFailure;

/** Reads rows of the services' databases, and nothing else. */
final class Rows {

    private final OpsSettings settings;

    Rows(OpsSettings settings) {
        this.settings = settings;
    }

    <T> List<T> of(Deployable service, String query, Reading<T> reading) {
        OpsSettings.Database database = settings.database(service);
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("readOnly", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "lidzas ops");
        try (Connection connection = DriverManager.getConnection(database.url(), properties);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException problem) {
            throw new ServerFailure(
                    "The database of "
                            + service.folder()
                            + " cannot be read ("
                            + problem.getSQLState()
                            + "): "
                            + database.url(),
                    problem);
        }
    }

    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
