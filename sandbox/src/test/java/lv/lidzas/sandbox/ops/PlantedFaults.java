package lv.lidzas.sandbox.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.sandbox.Municipality;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.LocalPostgres;

/** Breaks what four services agree on, past all of them, and mends it again. */
final class PlantedFaults {

    private final Municipality municipality;

    PlantedFaults(Municipality municipality) {
        this.municipality = municipality;
    }

    AutoCloseable budgetOfAnotherDecision() throws SQLException {
        return changed(
                Deployable.SCHEDULING, "hour_budget", "decision_id", "gen_random_uuid()", "true");
    }

    AutoCloseable smallerGrant() throws SQLException {
        return changed(
                Deployable.SCHEDULING,
                "hour_budget",
                "granted_minutes",
                "1",
                "exists (select from week_counter w where w.owner_id = hour_budget.id and 1 < any (w.booked_minutes))");
    }

    AutoCloseable answerByAnotherDecision() throws SQLException {
        return changed(
                Deployable.APPLICATION,
                "application",
                "decision_id",
                "gen_random_uuid()",
                "state = 'DECIDED'");
    }

    /** All that were made of a decided case, of which none is current any more. */
    AutoCloseable assessmentOfAnotherCase() throws SQLException {
        String before =
                text(
                        Deployable.ELIGIBILITY,
                        "select application_id from decision where state = 'ISSUED' order by id limit 1");
        String ids =
                text(
                        Deployable.ELIGIBILITY,
                        "select string_agg(quote_literal(id::text), ',') from assessment where application_id = '"
                                + before
                                + "'");
        execute(
                Deployable.ELIGIBILITY,
                "update assessment set application_id ="
                        + " (select application_id from case_file where application_id <> '"
                        + before
                        + "' limit 1) where id in ("
                        + ids
                        + ")");
        return () ->
                execute(
                        Deployable.ELIGIBILITY,
                        "update assessment set application_id = '"
                                + before
                                + "' where id in ("
                                + ids
                                + ")");
    }

    AutoCloseable caseOfNobody() throws SQLException {
        UUID id = UUID.randomUUID();
        execute(
                Deployable.ELIGIBILITY,
                "insert into case_file (application_id, state, decide_by, version) values ('"
                        + id
                        + "', 'WITHDRAWN', current_date, 0)");
        return () ->
                execute(
                        Deployable.ELIGIBILITY,
                        "delete from case_file where application_id = '" + id + "'");
    }

    /** The file of a document. */
    Path aFile() throws IOException {
        Path folder = municipality.layout().folder().resolve("documents").resolve("kept");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    /** Does the work while a table has another name. */
    void withoutTable(Deployable service, String table, Runnable work) throws SQLException {
        execute(service, "alter table " + table + " rename to " + table + "_away");
        try {
            work.run();
        } finally {
            execute(service, "alter table " + table + "_away rename to " + table);
        }
    }

    boolean isHandled(Deployable service, UUID event) throws SQLException {
        return text(service, "select exists (select from inbox where event_id = '" + event + "')")
                .equals("t");
    }

    /** One row has another value until it is closed. */
    private AutoCloseable changed(
            Deployable service, String table, String column, String value, String which)
            throws SQLException {
        String id =
                text(
                        service,
                        "select id from " + table + " where " + which + " order by id limit 1");
        String row = " where id = '" + id + "'";
        String before = text(service, "select " + column + " from " + table + row);
        execute(service, "update " + table + " set " + column + " = " + value + row);
        return () ->
                execute(
                        service,
                        "update " + table + " set " + column + " = '" + before + "'" + row);
    }

    private String text(Deployable service, String query) throws SQLException {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new IllegalStateException("Nothing to break: " + query);
            }
            return rows.getString(1);
        }
    }

    private void execute(Deployable service, String sql) throws SQLException {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(Deployable service) throws SQLException {
        return DriverManager.getConnection(
                municipality.postgres().jdbcUrl(service.database()),
                LocalPostgres.USER,
                LocalPostgres.PASSWORD);
    }
}
