package lv.lidzas.intake;

import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** The schema fits the rows, because Hibernate compares them at start; here is what it does not look at. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class MigrationsIT {

    @Inject DataSource database;

    @Test
    void everyConstraintHasAGivenName() throws SQLException {
        assertThat(
                        query(
                                """
                                select c.conname from pg_constraint c join pg_namespace n on n.oid = c.connamespace
                                where n.nspname = 'public' and c.contype <> 'n'
                                and c.conname !~ '^(pk|fk|uq|ck|ex)_' and c.conrelid::regclass::text not like 'flyway%'
                                """))
                .isEmpty();
    }

    @Test
    void noTableHoldsAPersonalCodeInTheClear() throws SQLException {
        String id = Intake.submit("e-service", Intake.formOf("380000-00037")).extract().path("id");

        for (String table : query("select tablename from pg_tables where schemaname = 'public'")) {
            assertThat(query("select t::text from " + table + " t"))
                    .as(table)
                    .noneMatch(row -> row.contains("38000000037") || row.contains("380000-00037"))
                    .noneMatch(row ->
                            row.contains(hex("38000000037")) || row.contains(hex("380000-00037")));
        }
        as("liga").get("/v1/applications/{id}", id).then().statusCode(200);
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(character -> hex.append(Integer.toHexString(character)));
        return hex.toString();
    }
}
