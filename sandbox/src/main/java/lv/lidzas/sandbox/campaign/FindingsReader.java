package lv.lidzas.sandbox.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.sandbox.Municipality;
import lv.lidzas.sandbox.campaign.Findings.FoundAllocation;
import lv.lidzas.sandbox.campaign.Findings.FoundApplication;
import lv.lidzas.sandbox.campaign.Findings.FoundAssessment;
import lv.lidzas.sandbox.campaign.Findings.FoundBudget;
import lv.lidzas.sandbox.campaign.Findings.FoundDecision;
import lv.lidzas.sandbox.campaign.Findings.FoundDocument;
import lv.lidzas.sandbox.campaign.Findings.FoundEntry;
import lv.lidzas.sandbox.campaign.Findings.FoundWeek;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.LocalPostgres;
import lv.lidzas.testkit.servers.ServerFailure;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a municipality holds: its databases themselves, because an answer over HTTP could hide what is there twice; and over
 * HTTP what is encrypted there.
 */
final class FindingsReader {

    private static final String CASEWORKER = "liga";

    private final Municipality municipality;
    private final FoundEvents events;
    private final Api api;

    FindingsReader(Municipality municipality, FoundEvents events) {
        this.municipality = municipality;
        this.events = events;
        this.api = new Api(municipality.layout().addresses());
    }

    Findings read() {
        return new Findings(
                rows(
                        Deployable.APPLICATION,
                        "select id, state from application",
                        row ->
                                new FoundApplication(
                                        row.getString(1),
                                        row.getString(2),
                                        addressOf(row.getString(1)))),
                rows(
                        Deployable.DOCUMENT,
                        "select id, application_id, state from document",
                        this::document),
                rows(
                        Deployable.ELIGIBILITY,
                        "select id, application_id from assessment",
                        row -> new FoundAssessment(row.getString(1), row.getString(2))),
                rows(
                        Deployable.ELIGIBILITY,
                        "select id, application_id, state, result from decision",
                        row ->
                                new FoundDecision(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4))),
                rows(
                        Deployable.SCHEDULING,
                        "select id, decision_id, application_id, person_id, granted_minutes,"
                                + " wished_assistant_id, proposal_reason,"
                                + " coalesce(ends_on < first_day, false) from hour_budget",
                        FindingsReader::budget),
                rows(
                        Deployable.SCHEDULING,
                        "select id, budget_id, assistant_id, minutes, first_day, last_day, free_from, booking_id, ceded_weeks, ceded_minutes from allocation",
                        FindingsReader::allocation),
                weeks(),
                rows(
                        Deployable.APPLICATION,
                        "select application_id, event_id, type from timeline_entry",
                        row ->
                                new FoundEntry(
                                        row.getString(1), row.getString(2), row.getString(3))),
                events.read(),
                rows(Deployable.SCHEDULING, "select id from assistant", row -> row.getString(1)),
                rows(
                        Deployable.DOCUMENT,
                        "select application_id from known_case where state = 'OPEN'",
                        row -> row.getString(1)),
                unsettled());
    }

    /** Events that have not left a service yet, and those that nobody could handle. */
    private List<String> unsettled() {
        List<String> unsettled = new ArrayList<>(events.deadLetters());
        for (Deployable service : Deployable.values()) {
            int waiting =
                    rows(service, "select position from outbox", row -> row.getString(1)).size();
            if (waiting > 0) {
                unsettled.add(
                        "The outbox of "
                                + service.folder()
                                + " still holds "
                                + waiting
                                + " events.");
            }
        }
        return unsettled;
    }

    private String addressOf(String application) {
        return api.get(
                        CASEWORKER,
                        api.addresses().application() + "/v1/applications/" + application)
                .expect(200)
                .body()
                .at("/person/declaredResidence/address")
                .asText();
    }

    private FoundDocument document(ResultSet row) throws SQLException {
        String url = api.addresses().document() + "/v1/documents/" + row.getString(1);
        JsonNode shown = api.get(CASEWORKER, url).expect(200).body();
        return new FoundDocument(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                shown.path("number").asText(),
                shown.at("/content/sha256").asText(),
                Forms.sha256(api.download(CASEWORKER, url + "/content")));
    }

    private static FoundBudget budget(ResultSet row) throws SQLException {
        return new FoundBudget(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8));
    }

    private static FoundAllocation allocation(ResultSet row) throws SQLException {
        return new FoundAllocation(
                row.getString(1),
                row.getString(8),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getDate(5).toLocalDate(),
                row.getDate(6).toLocalDate(),
                day(row.getDate(7)),
                ceded(
                        (Date[]) row.getArray(9).getArray(),
                        (Integer[]) row.getArray(10).getArray()));
    }

    private static Map<LocalDate, Integer> ceded(Date[] weeks, Integer[] minutes) {
        Map<LocalDate, Integer> ceded = new HashMap<>();
        for (int at = 0; at < weeks.length; at++) {
            ceded.put(weeks[at].toLocalDate(), minutes[at]);
        }
        return ceded;
    }

    private List<FoundWeek> weeks() {
        return rows(
                Deployable.SCHEDULING,
                "select owner_kind, owner_id, iso_year, week, booked"
                        + " from week_counter, unnest(booked_minutes) with ordinality as counted (booked, week) where booked > 0",
                row ->
                        new FoundWeek(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5)));
    }

    private <T> List<T> rows(Deployable service, String query, Reading<T> reading) {
        try (Connection connection =
                        DriverManager.getConnection(
                                municipality.postgres().jdbcUrl(service.database()),
                                LocalPostgres.USER,
                                LocalPostgres.PASSWORD);
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
                            + " cannot be read: "
                            + problem.getMessage(),
                    problem);
        }
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
