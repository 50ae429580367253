package lv.lidzas.intake.retention.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.intake.retention.messaging.RetentionRound;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a lead caseworker asks of retention, and what a hold keeps. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RetentionIT {

    private static final Map<String, Object> ERASURE =
            Map.of("ground", "NO_LONGER_NEEDED", "reason", "Termiņš ir beidzies.");

    @Inject AgroalDataSource database;
    @Inject RetentionRound round;
    @Inject LegalClock clock;

    @BeforeEach
    void rulesAreThere() {
        OtherServices.rulesAreThere();
    }

    @Test
    void eachClassTellsItsTermItsLawAndWhatIsDue() {
        as("liga")
                .get("/v1/retention-classes")
                .then()
                .statusCode(200)
                .body(
                        "items.retentionClass",
                        is(
                                List.of(
                                        "ABANDONED_DRAFT",
                                        "WITHDRAWN_CASE",
                                        "REFUSED_CASE",
                                        "PERSON_WITHOUT_CASE")))
                .body("items.find { it.retentionClass == 'WITHDRAWN_CASE' }.term", is("P2Y"))
                .body("items.find { it.retentionClass == 'REFUSED_CASE' }.atLeast", is("P3Y"))
                .body(
                        "items.find { it.retentionClass == 'REFUSED_CASE' }.basis",
                        is("ARCHIVES_LAW"));
        as("anna").get("/v1/retention-classes").then().statusCode(403);
    }

    @Test
    void aDryRunTellsWhatARunThenDeletes() throws SQLException {
        String id = withdrawn("390000-00211");
        int due = as("liga").get("/v1/retention-classes").path("items[1].due");
        assertThat(due).isPositive();

        String dry = begun(true).extract().path("id");
        as("liga")
                .get("/v1/retention-runs/" + dry)
                .then()
                .statusCode(200)
                .body("run.finishedAt", notNullValue())
                .body("run.counts[1].due", is(due))
                .body("run.counts[1].deleted", is(0))
                .body("records.id", hasItem(id))
                .body("records.find { it.id == '" + id + "' }.deletedAt", nullValue())
                .body(
                        "records.find { it.id == '" + id + "' }.keptUntil",
                        is(clock.today().minusDays(1).toString()));
        as("liga").get("/v1/applications/" + id).then().statusCode(200);

        String run = begun(false).body("finishedAt", nullValue()).extract().path("id");
        round.round();

        as("liga")
                .get("/v1/retention-runs/" + run)
                .then()
                .body("run.finishedAt", notNullValue())
                .body("run.counts[1].due", is(due));
        as("liga").get("/v1/applications/" + id).then().statusCode(404);
        assertThat(as("liga").get("/v1/retention-runs").<List<String>>path("items.id"))
                .contains(dry, run);
    }

    @Test
    void onlyALeadCaseworkerBeginsARunAndSaysWhetherItIsDry() {
        for (String persona : List.of("liga", "anna")) {
            sending(persona, Map.of("dryRun", true))
                    .post("/v1/retention-runs")
                    .then()
                    .statusCode(403);
        }
        sending("dace", Map.of()).post("/v1/retention-runs").then().statusCode(400);
        as("liga").get("/v1/retention-runs/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aHoldOnACaseKeepsItAndItsPersonUntilItIsLifted() throws SQLException {
        String id = withdrawn("390000-00212");
        String person = as("liga").get("/v1/applications/" + id).path("personId");
        String hold =
                placed("APPLICATION", id, null)
                        .statusCode(201)
                        .body("reason", is("Lēmums ir apstrīdēts."))
                        .body("liftedAt", nullValue())
                        .extract()
                        .path("id");
        assertThat(stored(hold)).doesNotContain("apstr");

        begun(false);
        round.round();
        as("liga").get("/v1/applications/" + id).then().statusCode(200);
        erase(person)
                .statusCode(409)
                .body("code", is("erasure-hindered"))
                .body("hindrances", is(List.of("LEGAL_HOLD")));

        String liftedAt =
                lift("dace", hold)
                        .statusCode(200)
                        .body("liftedAt", notNullValue())
                        .extract()
                        .path("liftedAt");
        lift("dace", hold).statusCode(200).body("liftedAt", is(liftedAt));
        begun(false);
        round.round();

        as("liga").get("/v1/applications/" + id).then().statusCode(404);
        as("dace").get("/v1/legal-holds").then().statusCode(200).body("items.id", hasItem(hold));
    }

    @Test
    void aHoldOnAPersonKeepsEveryCaseThatNamesThePersonToTheLastDay() throws SQLException {
        String id = withdrawn("390000-00213");
        String person = as("liga").get("/v1/applications/" + id).path("personId");
        String hold = placed("PERSON", person, clock.today()).statusCode(201).extract().path("id");

        begun(false);
        round.round();
        as("liga").get("/v1/applications/" + id).then().statusCode(200);
        erase(person).statusCode(409);

        set("update legal_hold set last_day = ? where id = ?", clock.today().minusDays(1), hold);
        begun(false);
        round.round();
        as("liga").get("/v1/applications/" + id).then().statusCode(404);
        erase(person).statusCode(200);
    }

    @Test
    void aHoldNeedsSomethingToKeepAndAnEndThatIsNotOver() {
        String unknown = UUID.randomUUID().toString();
        placed("APPLICATION", unknown, null).statusCode(404);
        placed("PERSON", unknown, null).statusCode(404);
        placed("PERSON", unknown, clock.today().minusDays(1))
                .statusCode(400)
                .body("errors[0].pointer", is("/lastDay"));
        lift("dace", unknown).statusCode(404);
        lift("liga", unknown).statusCode(403);
        as("liga").get("/v1/legal-holds").then().statusCode(403);
        as("liga").get("/v1/retention-runs").then().body("items.id", not(hasItem(unknown)));
    }

    private String withdrawn(String code) throws SQLException {
        String id = Intake.submit("e-service", Intake.formOf(code)).extract().path("id");
        changing("liga", as("liga").get("/v1/applications/" + id).header("ETag"), Map.of())
                .post("/v1/applications/{id}/withdraw", id)
                .then()
                .statusCode(200);
        set(
                "update application set withdrawn_at = ? where id = ?",
                clock.today().minusDays(1).minusYears(2),
                id);
        return id;
    }

    private static ValidatableResponse begun(boolean dryRun) {
        return sending("dace", Map.of("dryRun", dryRun))
                .post("/v1/retention-runs")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse placed(String subject, String id, LocalDate lastDay) {
        Map<String, Object> request = new HashMap<>();
        request.put("subject", subject);
        request.put("subjectId", id);
        request.put("reason", "Lēmums ir apstrīdēts.");
        if (lastDay != null) {
            request.put("lastDay", lastDay.toString());
        }
        return sending("dace", request).post("/v1/legal-holds").then();
    }

    private static ValidatableResponse lift(String persona, String hold) {
        return sending(persona, Map.of()).post("/v1/legal-holds/" + hold + "/lift").then();
    }

    private static ValidatableResponse erase(String person) {
        return sending("dace", ERASURE).post("/v1/persons/" + person + "/erasure").then();
    }

    private void set(String change, LocalDate day, String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(change)) {
            update.setObject(
                    1,
                    change.contains("last_day")
                            ? day
                            : day.atTime(12, 0).atZone(clock.zone()).toOffsetDateTime());
            update.setObject(2, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private String stored(String hold) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select reason from legal_hold where id = ?::uuid")) {
            select.setString(1, hold);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return new String(row.getBytes(1), StandardCharsets.UTF_8);
            }
        }
    }
}
