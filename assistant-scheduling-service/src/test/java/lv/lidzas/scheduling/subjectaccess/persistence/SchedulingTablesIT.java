package lv.lidzas.scheduling.subjectaccess.persistence;

import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.subject.SubjectColumns;
import lv.lidzas.testkit.HeldColumns;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.PlantedRows;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Everything that this service holds about a person is given to the person, and a new column is given or withheld for a reason. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class SchedulingTablesIT {

    private static final String OWN = "/v1/subject-access";
    private static final String OF_PERSON = "/v1/persons/{id}/subject-access?purpose=PERSON_ASKED";
    private static final String KEY = "1.2CzAxNnrOPaBm4b8nWJ3Mg";

    private static final String ROSTER = "019c0000-0000-7000-8000-000000000001";

    @Inject DataSource database;
    @Inject SubjectColumns columns;
    @Inject SealedFields fields;

    @Test
    void everyColumnIsGivenOrSaysWhyNot() throws SQLException {
        HeldColumns held = new HeldColumns(database, declared(), columns.withheld());
        held.areAllDeclared();
        held.areTheApproved("assistant-scheduling-service");
    }

    @Test
    void everyValueOfEveryDeclaredColumnIsInTheAnswer() throws SQLException {
        String person = id();
        String application = id();
        String assistant = id();
        String budget = id();
        String allocation = id();
        String visit = id();
        change(
                "insert into roster (id, version, first_day, last_day, replans, seconds, asked_by, asked_at, state, stopping, attempts) values ('"
                        + ROSTER
                        + "', 0, '2031-03-03', '2031-03-09', false, 60, '1.a', now(), 'STOPPED', false, 0)");
        try (PlantedRows rows = rows(Set.of(person, application))) {
            rows.plant(
                            "assistant",
                            Map.of(
                                    "id",
                                    assistant,
                                    "personal_code_cipher",
                                    "39000000099",
                                    "experience_kind",
                                    "WORK",
                                    "state",
                                    "SUSPENDED",
                                    "login_key",
                                    Tokens.keyOf("marta")))
                    .plant(
                            "assistant_erasure",
                            Map.of("assistant_id", assistant, "ground", "OBJECTION_UPHELD"))
                    .plant("heard_hold", Map.of("subject_id", application))
                    .plant("hour_budget", budget(budget, application, person))
                    .plant("person_human", Map.of("person_id", person, "human_id", person))
                    .plant(
                            "pause",
                            Map.of(
                                    "person_id",
                                    person,
                                    "first_day",
                                    "2031-01-06",
                                    "last_day",
                                    "2031-01-07"))
                    .plant("assistant_wish", Map.of("application_id", application))
                    .plant("allocation", allocation(allocation, budget, application, assistant))
                    .plant(
                            "visit",
                            visit(visit, allocation, budget, application, person, assistant))
                    .plant(
                            "stand_in_search",
                            Map.of(
                                    "visit_id",
                                    visit,
                                    "application_id",
                                    application,
                                    "state",
                                    "OVER"))
                    .plant(
                            "visit_offer",
                            Map.of(
                                    "visit_id",
                                    visit,
                                    "application_id",
                                    application,
                                    "assistant_id",
                                    assistant,
                                    "state",
                                    "ACCEPTED"))
                    .plant("assistant_choice", Map.of("human_id", person))
                    .plant(
                            "calendar_feed",
                            Map.of(
                                    "assistant_ids",
                                    "{" + assistant + "}",
                                    "made_by",
                                    KEY,
                                    "language",
                                    "LV",
                                    "reach",
                                    "HELPER",
                                    "made_at",
                                    "2030-01-01T10:00:00Z"))
                    .plant(
                            "visit_step",
                            Map.of(
                                    "visit_id",
                                    visit,
                                    "side",
                                    "STAFF",
                                    "kind",
                                    "SETTLED",
                                    "by_key",
                                    KEY))
                    .plant(
                            "worked_time",
                            Map.of(
                                    "visit_id",
                                    visit,
                                    "side",
                                    "ASSISTANT",
                                    "by_key",
                                    KEY,
                                    "reason",
                                    "NOT_DONE",
                                    "start_at",
                                    "2031-03-03T08:10:00Z",
                                    "end_at",
                                    "2031-03-03T09:20:00Z"))
                    .plant(
                            "monthly_report",
                            Map.ofEntries(
                                    Map.entry("budget_id", budget),
                                    Map.entry("application_id", application),
                                    Map.entry("human_id", person),
                                    Map.entry("assistant_id", assistant),
                                    Map.entry("month", "2031-04-01"),
                                    Map.entry("hash", "ab".repeat(32)),
                                    Map.entry("state", "REOPENED"),
                                    Map.entry("reopen_reason", "WRONG_RATE"),
                                    Map.entry("owner_key", KEY),
                                    Map.entry("locked_by", KEY),
                                    Map.entry("reopen_asked_by", KEY),
                                    Map.entry("reopen_agreed_by", Tokens.keyOf("marta"))))
                    .plant(
                            "week_plan",
                            Map.of(
                                    "allocation_id",
                                    allocation,
                                    "counted_per",
                                    "WEEK",
                                    "first_day",
                                    "2031-01-06",
                                    "planned_minutes",
                                    "471",
                                    "beyond_minutes",
                                    "17"))
                    .plant(
                            "posting",
                            Map.of(
                                    "budget_id",
                                    budget,
                                    "assistant_id",
                                    assistant,
                                    "counted_per",
                                    "WEEK",
                                    "first_span",
                                    "2031-01-13",
                                    "last_span",
                                    "2031-01-20",
                                    "from_account",
                                    "PLANNED",
                                    "to_account",
                                    "EXPIRED",
                                    "cause",
                                    "CORRECTION"))
                    .plant(
                            "assistant_absence",
                            Map.of(
                                    "assistant_id",
                                    assistant,
                                    "kind",
                                    "HOLIDAY",
                                    "first_day",
                                    "2031-02-03",
                                    "last_day",
                                    "2031-02-04"))
                    .plant(
                            "roster_move",
                            Map.of(
                                    "roster_id",
                                    ROSTER,
                                    "visit_id",
                                    visit,
                                    "budget_id",
                                    budget,
                                    "from_assistant_id",
                                    assistant,
                                    "to_assistant_id",
                                    assistant,
                                    "outcome",
                                    "SKIPPED",
                                    "skipped",
                                    "OWN_MATTER"))
                    .plant("roster_unmet", Map.of("roster_id", ROSTER, "visit_id", visit))
                    .plant("assistant_availability", Map.of("assistant_id", assistant))
                    .plant("week_counter", weeks("PERSON", person))
                    .plantWhatTheKitHolds(application, person, KEY);
            String ofPerson =
                    as("liga").get(OF_PERSON, person).then().statusCode(200).extract().asString();
            String ofAssistant =
                    as("liga")
                            .get(OF_PERSON, assistant)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();

            rows.areAllIn(ofPerson, ofAssistant);

            assertThat(ofAssistant).doesNotContain(application, person);
            as("marta")
                    .get(OWN)
                    .then()
                    .statusCode(200)
                    .body("held.assistants.id", contains(assistant))
                    .body("held.assistants.loginKey", contains("SUBJECT"))
                    .body("held.allocations.budgetId", contains(budget))
                    .body("held.budgets", empty());
        }
        change("delete from roster where id = '" + ROSTER + "'");
        as("liga").get(OF_PERSON, assistant).then().statusCode(404);
    }

    private static Map<String, String> budget(String id, String application, String person) {
        return Map.of(
                "id",
                id,
                "application_id",
                application,
                "person_id",
                person,
                "human_id",
                person,
                "granted_per",
                "WEEK",
                "wished_in_words",
                "false",
                "proposal_reason",
                "planted reason");
    }

    private static Map<String, String> visit(
            String id,
            String allocation,
            String budget,
            String application,
            String person,
            String assistant) {
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("allocation_id", allocation),
                Map.entry("budget_id", budget),
                Map.entry("application_id", application),
                Map.entry("human_id", person),
                Map.entry("assistant_id", assistant),
                Map.entry("owner_key", KEY),
                Map.entry("state", "CANCELLED"),
                Map.entry("minutes", "60"),
                Map.entry("earliest_at", "2031-03-03T08:00:00Z"),
                Map.entry("latest_at", "2031-03-03T09:30:00Z"));
    }

    private static Map<String, String> allocation(
            String id, String budget, String application, String assistant) {
        return Map.of(
                "id",
                id,
                "budget_id",
                budget,
                "application_id",
                application,
                "assistant_id",
                assistant,
                "counted_per",
                "MONTH",
                "free_from",
                "2091-01-05");
    }

    private static Map<String, String> weeks(String kind, String owner) {
        return Map.of(
                "owner_kind",
                kind,
                "owner_id",
                owner,
                "booked_minutes",
                minutes(1),
                "limit_minutes",
                minutes(100));
    }

    private static String minutes(int first) {
        return IntStream.range(first, first + 53)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private PlantedRows rows(Set<String> ids) {
        return new PlantedRows(
                database,
                declared(),
                (owner, column, text) ->
                        QuarkusTransaction.requiringNew()
                                .call(() -> fields.sealed(owner, column, text)),
                ids,
                Set.of(KEY));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private String declared() {
        return StoredJson.write(columns.given());
    }
}
