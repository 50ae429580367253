package lv.lidzas.scheduling.erasure.api;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.entry;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.isProblem;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.parties.HeardHolds;
import lv.lidzas.kit.parties.HeardTies;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.StaffTie;
import lv.lidzas.scheduling.Desk;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.VisitDesk;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.Test;

/** An erased assistant is found and read no more, and the hours that they gave stay counted. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class AssistantErasureIT {

    /** The clock of these tests stands in the week after. */
    private static final ServicePeriod LAST_WEEK = period("2026-11-16", "2026-11-22");

    private static final ServicePeriod THIS_MONDAY = period("2026-11-23", "2026-11-23");

    private static final Map<String, Object> REQUEST =
            Map.of("ground", "NO_LONGER_NEEDED", "reason", "Termiņš ir beidzies.");

    @Inject OpenBudgets openBudgets;
    @Inject HeardHolds holds;
    @Inject HeardTies ties;
    @Inject PartyKeys keys;
    @Inject DataSource database;

    @Test
    void anErasedAssistantIsNowhereAndTheHoursStayCounted() throws SQLException {
        Map<String, Object> entry = entry("Zudusī");
        String login = UUID.randomUUID().toString();
        entry.put("loginSubject", login);
        UUID id = register(entry);
        UUID budget = openBudgets.of(grant(600, LAST_WEEK));
        String allocation = given(budget, id, LAST_WEEK).extract().path("id");
        assertThat(row(id)).contains(keys.ofLogin(login).text());

        erase("liga", id).statusCode(403);
        String erasedAt;
        try (Topic topic = Topic.of("scheduling.assistant.v1")) {
            erasedAt = erase("dace", id).statusCode(200).extract().path("erasedAt");
            assertThat(topic.await(id.toString(), 1).getFirst().value())
                    .contains("assistant-erased.v1");
        }

        erase("dace", id).statusCode(200).body("erasedAt", equalTo(erasedAt));
        assertThat(row(id)).doesNotContain(keys.ofLogin(login).text()).contains("destroyed");
        assertThat(weeksOf(id)).contains("600");
        as("liga")
                .get("/v1/allocations/{id}", allocation)
                .then()
                .statusCode(200)
                .body("assistantId", equalTo(id.toString()));
        isUnknown(id, entry, budget);

        assertThat(register(entry)).isNotEqualTo(id);
    }

    private static void isUnknown(UUID id, Map<String, Object> entry, UUID budget) {
        as("liga").get("/v1/assistants/{id}", id).then().statusCode(404);
        as("liga").get("/v1/assistants/{id}/weeks", id).then().statusCode(404);
        changing("liga", "\"1\"", entry).put("/v1/assistants/{id}", id).then().statusCode(404);
        as("liga")
                .queryParam("limit", 200)
                .get("/v1/assistants")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id.toString())));
        as("liga").get("/v1/budgets/{id}/proposals", budget).then().statusCode(200);
        isProblem(allocate(budget, id, 60).then(), 422, "unknown-reference");
    }

    @Test
    void hoursOfThisWeekOrALaterOneStandAgainstIt() {
        UUID ahead = register("Zane");
        JsonPath allocation =
                given(openBudgets.of(grant(600, ONE_WEEK)), ahead, ONE_WEEK).extract().jsonPath();
        isProblem(erase("dace", ahead), 409, "assistant-erasure-hindered")
                .body("hindrances", contains("HOURS_ALLOCATED"));
        Desk.release(allocation.getString("id"), "\"0\"", Map.of()).then().statusCode(200);
        erase("dace", ahead).statusCode(200);

        UUID thisWeek = register("Zane");
        given(openBudgets.of(grant(600, THIS_MONDAY)), thisWeek, THIS_MONDAY);
        isProblem(erase("dace", thisWeek), 409, "assistant-erasure-hindered");
    }

    @Test
    void noRecordOfAVisitTellsWhoTheErasedAssistantWas() throws SQLException {
        UUID zane = register("Zane");
        JsonPath allocation =
                given(openBudgets.of(grant(600, ONE_WEEK)), zane, ONE_WEEK).extract().jsonPath();
        String day = ONE_WEEK.firstDay().toString();
        UUID visit =
                UUID.fromString(
                        VisitDesk.planned(
                                allocation.getUUID("id"), day + "T10:00", day + "T11:00"));
        try (Connection connection = database.getConnection();
                PreparedStatement begun =
                        connection.prepareStatement(
                                """
                                insert into visit_step (visit_id, number, kind, side, by_key, earliest_at, latest_at, minutes, at)
                                select visit_id, 7, 'STARTED', 'ASSISTANT', '1.zane', earliest_at, latest_at, minutes, at
                                from visit_step where visit_id = ? order by number limit 1
                                """)) {
            begun.setObject(1, visit);
            assertThat(begun.executeUpdate()).isOne();
        }
        Desk.release(allocation.getString("id"), "\"0\"", Map.of()).then().statusCode(200);
        sending(
                        "liga",
                        Map.of(
                                "assistantId",
                                zane.toString(),
                                "kind",
                                "HOLIDAY",
                                "firstDay",
                                day,
                                "lastDay",
                                day))
                .post("/v1/absences")
                .then()
                .statusCode(200);

        erase("dace", zane).statusCode(200);

        assertThat(text("select recorded_by from assistant_absence where assistant_id = ?", zane))
                .isEqualTo(Tokens.keyOf("liga"));
        assertThat(
                        text(
                                "select string_agg(side || ' ' || by_key, ',' order by number) from visit_step where visit_id = ?",
                                visit))
                .contains("ASSISTANT " + PartyKey.ERASED.text(), "STAFF ")
                .doesNotContain("1.zane");
    }

    @Test
    void aHoldOnACaseOrItsPersonStandsAgainstIt() {
        UUID zane = register("Zane");
        Grant grant = grant(600, LAST_WEEK);
        given(openBudgets.of(grant), zane, LAST_WEEK);
        for (UUID held : Set.of(grant.applicationId(), grant.personId())) {
            UUID hold = UUID.randomUUID();
            holds.keep(hold, held, null);
            isProblem(erase("dace", zane), 409, "assistant-erasure-hindered")
                    .body("hindrances", contains("LEGAL_HOLD"));
            holds.forget(hold);
        }
        holds.keep(UUID.randomUUID(), grant.applicationId(), LAST_WEEK.lastDay());
        erase("dace", zane).statusCode(200);
    }

    @Test
    void nobodyErasesThemselvesOrARelative() {
        Map<String, Object> own = entry("Dace");
        own.put("loginSubject", Tokens.subjectOf("dace"));
        UUID dace = register(own);
        isProblem(erase("dace", dace), 403, "own-matter");

        Map<String, Object> sister = entry("Māsa");
        UUID relative = register(sister);
        PersonalCode code =
                Objects.requireNonNull(
                        PersonalCode.parse(String.valueOf(sister.get("personalCode"))));
        ties.keep(
                new StaffTie(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Set.of(new PartyKey(Tokens.keyOf("dace"))),
                        Set.of(keys.ofCode(code)),
                        null,
                        null));
        isProblem(erase("dace", relative), 403, "own-matter");
        own.remove("loginSubject");
        changing("liga", "\"0\"", own).put("/v1/assistants/{id}", dace).then().statusCode(200);
    }

    @Test
    void whoIsUnknownIsNotErasedAndAGroundIsNeeded() {
        UUID unknown = UUID.randomUUID();
        erase("dace", unknown).statusCode(404);
        sending("dace", Map.of("reason", "x"))
                .post("/v1/assistants/{id}/erasure", unknown)
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse given(UUID budget, UUID assistant, ServicePeriod days) {
        return allocate(
                        Map.of(
                                "budgetId",
                                budget,
                                "assistantId",
                                assistant,
                                "minutesPerWeek",
                                600,
                                "firstDay",
                                days.firstDay().toString(),
                                "lastDay",
                                days.lastDay().toString()))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse erase(String persona, UUID assistant) {
        return sending(persona, REQUEST).post("/v1/assistants/{id}/erasure", assistant).then();
    }

    /** All that the register says, and whether the key was destroyed. */
    private String row(UUID assistant) throws SQLException {
        return text(
                """
                select a::text || case when k.destroyed_at is null then '' else 'destroyed' end
                from assistant a join vault.person_key k on k.owner_id = a.id where a.id = ?
                """,
                assistant);
    }

    private String weeksOf(UUID assistant) throws SQLException {
        return text(
                "select booked_minutes::text from assistant_weeks where owner_id = ?", assistant);
    }

    private String text(String question, UUID assistant) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(question)) {
            select.setObject(1, assistant);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }
}
