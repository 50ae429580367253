package lv.lidzas.intake.retention.messaging;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionResultCode;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.intake.retention.usecase.BeginRetentionRun;
import lv.lidzas.intake.retention.usecase.WorkRetentionRun;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round deletes what is due and nothing else, with a certificate, whatever stops it. Terms are those of the tests' settings. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RetentionRoundIT {

    private static final PartyKey DACE = new PartyKey(Tokens.keyOf("dace"));

    @Inject AgroalDataSource database;
    @Inject BeginRetentionRun begin;
    @Inject WorkRetentionRun work;
    @Inject RetentionRound round;
    @Inject LegalClock clock;

    @BeforeEach
    void rulesAreThere() {
        OtherServices.rulesAreThere();
    }

    @Test
    void anAbandonedDraftGoesOnTheDayAfterItsTerm() throws SQLException {
        String due = draft("390000-00201");
        String lastDay = draft("390000-00202");
        saved(due, clock.today().minusYears(1).minusDays(1));
        saved(lastDay, clock.today().minusYears(1));

        run();

        get(due).statusCode(404);
        as("e-service").get("/v1/applications/" + due + "/checklist").then().statusCode(404);
        get(lastDay).statusCode(200);
        assertThat(certificate(due))
                .contains(
                        "\"retentionClass\":\"ABANDONED_DRAFT\"",
                        "\"basis\":\"STORAGE_LIMITATION\"")
                .contains("\"deletedOn\":\"" + clock.today() + "\"")
                .doesNotContain("39000000201");
    }

    @Test
    void aSubmittedCaseIsNoDraftHoweverOld() throws SQLException {
        String id = submitted("390000-00203");
        saved(id, clock.today().minusYears(9));

        run();

        get(id).statusCode(200);
    }

    @Test
    void aWithdrawnCaseGoesWithItsTimelineAndItsPartiesAndThenItsPerson() throws SQLException {
        String id = submitted("390000-00204");
        String person = as("liga").get("/v1/applications/" + id).path("personId");
        changing("liga", as("liga").get("/v1/applications/" + id).header("ETag"), Map.of())
                .post("/v1/applications/{id}/withdraw", id)
                .then()
                .statusCode(200);
        run();
        get(id).statusCode(200);
        LocalDate longAgo = clock.today().minusYears(2).minusDays(1);
        on("update application set withdrawn_at = ? where id = ?", longAgo, id);
        on("update person set first_seen_at = ? where id = ?", longAgo, person);

        run();

        get(id).statusCode(404);
        as("liga").get("/v1/applications/" + id + "/timeline").then().statusCode(404);
        assertThat(left(id)).isZero();
        assertThat(certificate(id)).contains("WITHDRAWN_CASE", "ARCHIVES_LAW");
        assertThat(
                        number(
                                "select count(*) from person where id = ?::uuid and code_index is null",
                                person))
                .isEqualTo(1);
        assertThat(
                        number(
                                "select count(*) from erasure where person_id = ?::uuid and erased_by is null",
                                person))
                .isEqualTo(1);
        try (Topic topic = Topic.of(Topics.PERSON)) {
            assertThat(topic.await(person, 1)).hasSize(1);
        }
    }

    @Test
    void aRefusedCaseIsKeptThreeYearsAlthoughTheTermIsOne() throws SQLException {
        String early = refused("390000-00205", clock.today().minusYears(3));
        String due = refused("390000-00206", clock.today().minusYears(3).minusDays(1));

        run();

        get(early).statusCode(200);
        get(due).statusCode(404);
        assertThat(certificate(due)).contains("REFUSED_CASE");
    }

    @Test
    void aContestedRefusalWaitsUntilTheContestIsDecided() throws SQLException {
        String waiting = refused("390000-00231", clock.today().minusYears(9));
        String upheld = refused("390000-00232", clock.today().minusYears(9));
        String madeVoid = refused("390000-00233", clock.today().minusYears(9));
        for (String id : List.of(waiting, upheld, madeVoid)) {
            told(id, "decision-contested", Map.of("contestId", "1", "late", "false"));
        }
        told(upheld, "contest-decided", Map.of("contestId", "1", "result", "UPHELD"));
        told(madeVoid, "contest-decided", Map.of("contestId", "1", "result", "REVOKED"));

        run();

        get(waiting).statusCode(200);
        get(upheld).statusCode(404);
        get(madeVoid).statusCode(200);
    }

    private void told(String application, String type, Map<String, String> details)
            throws SQLException {
        String json =
                details.entrySet().stream()
                        .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
                        .collect(Collectors.joining(",", "{", "}"));
        on(
                "insert into timeline_entry (application_id, event_id, type, happened_at, details)"
                        + " select id, uuidv7(), '"
                        + type
                        + "', ?, '"
                        + json
                        + "' from application where id = ?",
                // After the decision, whatever the hour at which this runs.
                clock.today().plusDays(1),
                application);
    }

    @Test
    void whatHoursRestOnStays() throws SQLException {
        String id = refused("390000-00207", clock.today().minusYears(9));
        on(
                "insert into assignment (id, application_id, assistant_id, assistant_keys, minutes, counted_per, first_day, last_day)"
                        + " select uuidv7(), id, uuidv7(), '{}', 60, 'WEEK', ?, current_date from application where id = ?",
                clock.today().minusYears(9),
                id);

        run();

        get(id).statusCode(200);
    }

    @Test
    void aPersonWhomAnApplicationNamesStays() throws SQLException {
        String id = submitted("390000-00208");
        String person = as("liga").get("/v1/applications/" + id).path("personId");
        on("update person set first_seen_at = ? where id = ?", clock.today().minusYears(9), person);

        run();

        assertThat(
                        number(
                                "select count(*) from person where id = ?::uuid and code_index is not null",
                                person))
                .isEqualTo(1);
    }

    @Test
    void aStepThatIsKilledLeavesNothingHalfDoneAndTheNextGoesOn() throws SQLException {
        String id = draft("390000-00209");
        saved(id, clock.today().minusYears(2));
        UUID run = begin.handle(false, DACE).id();

        QuarkusTransaction.begin();
        work.handle();
        QuarkusTransaction.rollback();
        get(id).statusCode(200);
        assertThat(number("select count(*) from retention_record where record_id = ?::uuid", id))
                .isZero();

        round.round();
        round.round();
        get(id).statusCode(404);
        assertThat(
                        number(
                                "select count(*) from retention_record where record_id = ?::uuid and deleted_at is not null",
                                id))
                .isEqualTo(1);
        assertThat(
                        number(
                                "select count(*) from retention_run where id = ?::uuid and finished_at is not null",
                                run.toString()))
                .isEqualTo(1);
        try (Topic topic = Topic.of(Topics.APPLICATION)) {
            assertThat(topic.await(id, 1)).hasSize(1);
        }
    }

    @Test
    void moreThanOneStepTakesIsDoneInOneRound() throws SQLException {
        int before = drafts();
        for (int more = 0; more <= WorkRetentionRun.AT_ONCE; more++) {
            saved(Intake.draft("liga", Map.of()).extract().path("id"), clock.today().minusYears(3));
        }

        run();

        assertThat(drafts()).isLessThanOrEqualTo(before);
    }

    @Test
    void theDailyRoundBeginsOnceADay() throws SQLException {
        round.round();
        round.round();

        assertThat(
                        number(
                                "select count(*) from retention_run where requested_by is null and requested_at >= ?::timestamptz",
                                clock.today().atStartOfDay(clock.zone()).toInstant().toString()))
                .isEqualTo(1);
    }

    private void run() {
        begin.handle(false, DACE);
        round.round();
    }

    private static String draft(String code) {
        return Intake.draft("e-service", Intake.formOf(code)).extract().path("id");
    }

    private static String submitted(String code) {
        return Intake.submit("e-service", Intake.formOf(code)).extract().path("id");
    }

    private String refused(String code, LocalDate issuedOn) {
        String id = submitted(code);
        UUID decision = UUID.randomUUID();
        OtherServices.tell(
                decision.toString(),
                new DecisionIssued(
                        decision,
                        UUID.fromString(id),
                        UUID.randomUUID(),
                        DecisionResultCode.REFUSED,
                        "MK942-2016",
                        List.of(),
                        null,
                        null,
                        null,
                        issuedOn));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> get(id).extract().path("state").equals("DECIDED"));
        return id;
    }

    private static io.restassured.response.ValidatableResponse get(String id) {
        return as("e-service").get("/v1/applications/" + id).then();
    }

    private static String certificate(String id) {
        try (Topic topic = Topic.of(Topics.APPLICATION)) {
            return Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(
                            () -> topic.await(id, 1).getLast().value(),
                            it -> it.contains("case-records-deleted.v1"));
        }
    }

    private void saved(String id, LocalDate day) throws SQLException {
        on("update application set saved_at = ? where id = ?", day, id);
    }

    private void on(String change, LocalDate day, String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(change)) {
            update.setObject(1, day.atTime(12, 0).atZone(clock.zone()).toOffsetDateTime());
            update.setObject(2, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private int left(String id) throws SQLException {
        return number(
                "select (select count(*) from timeline_entry where application_id = c.id)"
                        + " + (select count(*) from document_report where application_id = c.id)"
                        + " + (select count(*) from case_party where case_id = c.id)"
                        + " + (select count(*) from case_parties where case_id = c.id)"
                        + " from (values (?::uuid)) c (id)",
                id);
    }

    private int drafts() throws SQLException {
        return number("select count(*) from application where state = ?", "DRAFT");
    }

    private int number(String query, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
