package lv.lidzas.intake;

import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.SchemaApproval;
import lv.lidzas.testkit.SchemaFacts;
import org.junit.jupiter.api.Test;

/** The schema fits the rows, because Hibernate compares them at start; here is what it does not look at. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class MigrationsIT extends SchemaApproval {

    @Inject DataSource database;

    @Override
    protected DataSource database() {
        return database;
    }

    @Test
    void noTableHoldsAPersonalCodeInTheClear() throws SQLException {
        String id = Intake.submit("e-service", Intake.formOf("380000-00037")).extract().path("id");

        for (String table :
                SchemaFacts.query(
                        database, "select tablename from pg_tables where schemaname = 'public'")) {
            assertThat(SchemaFacts.query(database, "select t::text from " + table + " t"))
                    .as(table)
                    .noneMatch(row -> row.contains("38000000037") || row.contains("380000-00037"))
                    .noneMatch(row ->
                            row.contains(hex("38000000037")) || row.contains(hex("380000-00037")));
        }
        as("liga").get("/v1/applications/{id}", id).then().statusCode(200);
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(character -> hex.append(Integer.toHexString(character)));
        return hex.toString();
    }
}
