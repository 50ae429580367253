package lv.lidzas.scheduling.roster.api;

import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.RosterDesk.THAT_YEAR;
import static lv.lidzas.scheduling.RosterDesk.applied;
import static lv.lidzas.scheduling.RosterDesk.ask;
import static lv.lidzas.scheduling.RosterDesk.asked;
import static lv.lidzas.scheduling.RosterDesk.at;
import static lv.lidzas.scheduling.RosterDesk.awaited;
import static lv.lidzas.scheduling.RosterDesk.away;
import static lv.lidzas.scheduling.RosterDesk.change;
import static lv.lidzas.scheduling.RosterDesk.changes;
import static lv.lidzas.scheduling.RosterDesk.found;
import static lv.lidzas.scheduling.RosterDesk.step;
import static lv.lidzas.scheduling.RosterDesk.week;
import static lv.lidzas.scheduling.VisitDesk.allocated;
import static lv.lidzas.scheduling.VisitDesk.planned;
import static lv.lidzas.scheduling.VisitDesk.read;
import static lv.lidzas.scheduling.VisitDesk.wanted;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.hasError;
import static lv.lidzas.testkit.Http.isProblem;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.VisitDesk;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** Rosters over HTTP and real PostgreSQL; each test has weeks of its own. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RostersIT {

    @Inject OpenBudgets openBudgets;

    @Test
    void whatWasLeftOpenFindsAnAssistantAndIsAppliedOnce() {
        IsoWeek week = week(2);
        UUID zane = register("Zane");
        UUID marta = register("Marta");
        UUID budget = openBudgets.of(grant(600, THAT_YEAR));
        UUID zanes = allocated(budget, zane, 120);
        UUID martas = allocated(budget, marta, 120);
        String visit = planned(zanes, at(week, 1, "10:00"), at(week, 1, "11:30"));
        away(zane, week);

        String roster = found(week);

        JsonPath report = as("liga").get("/v1/rosters/{id}", roster).jsonPath();
        assertThat(report.getInt("before.unmetVisits")).isEqualTo(1);
        assertThat(report.getInt("before.unmetMinutes")).isEqualTo(90);
        assertThat(report.getInt("after.unmetVisits")).isZero();
        assertThat(report.getInt("progress.hard")).isZero();
        assertThat(report.getLong("progress.calculations")).isPositive();
        assertThat(report.getInt("changes.proposed")).isEqualTo(1);
        assertThat(change(roster, visit))
                .containsEntry("toAssistantId", marta.toString())
                .containsEntry("toStart", at(week, 1, "10:00"))
                .containsEntry("outcome", "PROPOSED")
                .doesNotContainKey("fromAssistantId");
        read("liga", visit).then().body("state", equalTo("LEFT_OPEN"));

        JsonPath after = applied(roster);
        assertThat(after.getInt("changes.applied")).isEqualTo(1);
        assertThat(after.getString("appliedAt")).isNotNull();
        read("liga", visit)
                .then()
                .body("state", equalTo("PLANNED"))
                .body("assistantId", equalTo(marta.toString()))
                .body("allocationId", equalTo(martas.toString()))
                .body("steps.kind", contains("PLANNED", "LEFT_OPEN", "MOVED"))
                .body("steps.side", contains("STAFF", "SYSTEM", "STAFF"));
        isProblem(step("dace", roster, "apply").then(), 409, "roster-not-now")
                .body("rosterState", equalTo("APPLIED"));
    }

    @Test
    void hoursToChooseFromBecomeAnHour() {
        IsoWeek week = week(3);
        UUID zane = register("Zane");
        UUID budget = openBudgets.of(grant(600, THAT_YEAR));
        UUID other = openBudgets.of(grant(600, THAT_YEAR));
        UUID allocation = allocated(budget, zane, 120);
        String fixed =
                planned(allocated(other, zane, 120), at(week, 0, "08:00"), at(week, 0, "10:00"));
        Map<String, Object> flexible =
                wanted(allocation, at(week, 0, "08:00"), at(week, 0, "11:00"));
        flexible.put("minutes", 60);
        String visit =
                sending("liga", flexible)
                        .post("/v1/visits")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        String roster = found(week);

        assertThat(changes(roster)).extracting("visitId").containsExactly(visit);
        assertThat(change(roster, visit))
                .containsEntry("fromAssistantId", zane.toString())
                .containsEntry("toAssistantId", zane.toString())
                .containsEntry("toStart", at(week, 0, "10:00"))
                .doesNotContainKey("fromStart");
        applied(roster);
        read("liga", visit)
                .then()
                .body("fixed", equalTo(true))
                .body("start", equalTo(at(week, 0, "10:00")))
                .body("end", equalTo(at(week, 0, "11:00")));
        read("liga", fixed).then().body("steps.kind", contains("PLANNED"));
    }

    @Test
    void aVisitWithoutAnybodySaysWhatForbidsItAndTheNearestWaysOut() {
        IsoWeek week = week(4);
        UUID zane = register("Zane");
        UUID marta = register("Marta");
        UUID budget = openBudgets.of(grant(600, THAT_YEAR));
        String visit =
                planned(allocated(budget, zane, 60), at(week, 2, "10:00"), at(week, 2, "11:00"));
        allocated(budget, marta, 60);
        planned(
                allocated(openBudgets.of(grant(600, THAT_YEAR)), marta, 60),
                at(week, 2, "09:00"),
                at(week, 2, "10:20"));
        away(zane, week);

        String roster = found(week);

        JsonPath unmet = as("liga").get("/v1/rosters/{id}/unmet-visits", roster).jsonPath();
        assertThat(unmet.getList("items.visitId")).containsExactly(visit);
        assertThat(unmet.getString("items[0].start")).isEqualTo(at(week, 2, "10:00"));
        List<Map<String, Object>> forbidden = unmet.getList("items[0].forbidden");
        assertThat(forbidden)
                .anySatisfy(it ->
                        assertThat(it)
                                .containsEntry("assistantId", zane.toString())
                                .containsEntry("rule", "ABSENCE")
                                .containsEntry("text", "The assistant is away on that day."))
                .anySatisfy(it ->
                        assertThat(it)
                                .containsEntry("assistantId", marta.toString())
                                .containsEntry("rule", "OVERLAP"));
        List<Map<String, Object>> ways = unmet.getList("items[0].waysOut");
        assertThat(ways.getFirst())
                .containsEntry("kind", "ENDS_EARLIER")
                .containsEntry("assistantId", marta.toString())
                .containsEntry("minutes", 20)
                .containsEntry("text", "If another visit ended 20 min earlier.");
        assertThat(
                        as("liga", "lv")
                                .get("/v1/rosters/{id}/unmet-visits", roster)
                                .jsonPath()
                                .getString("items[0].waysOut[0].text"))
                .isEqualTo("Ja cits apmeklējums beigtos 20 min agrāk.");
        assertThat(changes(roster)).isEmpty();
        assertThat(applied(roster).getInt("changes.unmet")).isEqualTo(1);
        read("liga", visit).then().body("state", equalTo("LEFT_OPEN"));
    }

    @Test
    void hoursOfAssistantsAndWaysBetweenPlacesAreKept() {
        IsoWeek week = week(12);
        UUID zane = register("Zane");
        UUID tom = register("Toms");
        UUID annas = openBudgets.of(grant(600, THAT_YEAR));
        UUID bertas = openBudgets.of(grant(600, THAT_YEAR));
        changing(
                        "liga",
                        "\"0\"",
                        Map.of(
                                "hours",
                                List.of(
                                        Map.of(
                                                "day", "MONDAY", "from", "08:00", "until",
                                                "12:00"))))
                .put("/v1/assistants/{id}/availability", zane)
                .then()
                .statusCode(200);
        changing(
                        "dace",
                        as("liga").get("/v1/travel-table").header("ETag"),
                        Map.of(
                                "legs",
                                List.of(Map.of("from", "SCHOOL", "to", "POOL", "minutes", 30))))
                .put("/v1/travel-table")
                .then()
                .statusCode(200);
        Map<String, Object> school =
                wanted(allocated(bertas, zane, 60), at(week, 0, "08:00"), at(week, 0, "09:00"));
        school.put("place", "SCHOOL");
        sending("liga", school).post("/v1/visits").then().statusCode(201);
        UUID toms = allocated(annas, tom, 60);
        allocated(annas, zane, 60);
        Map<String, Object> pool = wanted(toms, at(week, 0, "09:20"), at(week, 0, "10:00"));
        pool.put("place", "POOL");
        String far = sending("liga", pool).post("/v1/visits").then().extract().path("id");
        String late = planned(toms, at(week, 0, "11:30"), at(week, 0, "12:30"));
        away(tom, week);

        String roster = found(week);

        JsonPath unmet = as("liga").get("/v1/rosters/{id}/unmet-visits", roster).jsonPath();
        assertThat(way(unmet, far, zane))
                .containsEntry("kind", "ENDS_EARLIER")
                .containsEntry("minutes", 10);
        assertThat(way(unmet, late, zane))
                .containsEntry("kind", "WORKS_LONGER")
                .containsEntry("minutes", 30);
    }

    @Test
    void whomThePersonPrefersComesAndWhomThePersonBlocksDoesNot() {
        IsoWeek week = week(13);
        UUID zane = register("Zane");
        UUID marta = register("Marta");
        UUID inga = register("Inga");
        UUID budget = openBudgets.filedBy("anna", grant(600, THAT_YEAR));
        String visit =
                planned(allocated(budget, zane, 60), at(week, 2, "10:00"), at(week, 2, "11:00"));
        allocated(budget, marta, 60);
        allocated(budget, inga, 60);
        changing("anna", "\"0\"", Map.of("preferred", List.of(inga), "blocked", List.of(marta)))
                .put("/v1/budgets/{id}/assistant-choices", budget)
                .then()
                .statusCode(200);
        away(zane, week);

        assertThat(change(found(week), visit)).containsEntry("toAssistantId", inga.toString());
        away(inga, week);
        String without = found(week);
        assertThat(changes(without)).isEmpty();
        List<Map<String, Object>> forbidden =
                as("liga")
                        .get("/v1/rosters/{id}/unmet-visits", without)
                        .jsonPath()
                        .getList("items[0].forbidden");
        assertThat(forbidden)
                .anySatisfy(it ->
                        assertThat(it)
                                .containsEntry("assistantId", marta.toString())
                                .containsEntry("rule", "BLOCK"));
    }

    private static Map<String, Object> way(JsonPath unmet, String visit, UUID assistant) {
        List<Map<String, Object>> ways =
                unmet.getList("items.find { it.visitId == '%s' }.waysOut".formatted(visit));
        return ways.stream()
                .filter(it -> assistant.toString().equals(it.get("assistantId")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsPublishedStaysUnlessOneAsksToReplan() {
        IsoWeek week = week(5);
        UUID zane = register("Zane");
        UUID marta = register("Marta");
        UUID tom = register("Toms");
        UUID annas = openBudgets.of(grant(600, THAT_YEAR));
        String first =
                planned(allocated(annas, zane, 60), at(week, 3, "10:00"), at(week, 3, "11:00"));
        allocated(annas, marta, 60);
        String quiet = found(week);
        assertThat(changes(quiet)).isEmpty();
        isProblem(step("dace", quiet, "publish").then(), 409, "roster-not-now");
        applied(quiet);
        step("dace", quiet, "publish")
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("publishedAt", notNullValue());

        UUID bertas = openBudgets.of(grant(600, THAT_YEAR));
        String second =
                planned(allocated(bertas, tom, 60), at(week, 3, "10:00"), at(week, 3, "11:00"));
        allocated(bertas, zane, 60);
        away(tom, week);

        String frozen = found(week);
        assertThat(changes(frozen)).isEmpty();
        as("liga")
                .get("/v1/rosters/{id}/unmet-visits", frozen)
                .then()
                .body("items.visitId", contains(second));

        String replanned = asked(week, Map.of("replan", true, "seconds", 20));
        awaited(replanned, "FOUND");
        assertThat(change(replanned, first)).containsEntry("toAssistantId", marta.toString());
        assertThat(change(replanned, second)).containsEntry("toAssistantId", zane.toString());
        assertThat(read("liga", first).path("assistantId").toString()).isEqualTo(zane.toString());
        JsonPath after = applied(replanned);
        assertThat(after.getInt("changes.applied")).isEqualTo(2);
        assertThat(after.getInt("after.changedVisits")).isEqualTo(1);
        read("liga", second).then().body("assistantId", equalTo(zane.toString()));
    }

    @Test
    void aSearchThatIsStoppedKeepsTheBestSoFar() {
        IsoWeek week = week(6);
        UUID zane = register("Zane");
        UUID marta = register("Marta");
        UUID budget = openBudgets.of(grant(600, THAT_YEAR));
        UUID zanes = allocated(budget, zane, 120);
        allocated(budget, marta, 120);
        String visit = planned(zanes, at(week, 1, "10:00"), at(week, 1, "11:00"));
        away(zane, week);

        String roster = asked(week, Map.of("seconds", 600));
        awaited(roster, "SEARCHING");
        sending("liga", Map.of())
                .post("/v1/rosters/{id}/stop", roster)
                .then()
                .statusCode(200)
                .body("state", equalTo("SEARCHING"));
        awaited(roster, "FOUND");
        assertThat(change(roster, visit)).containsEntry("toAssistantId", marta.toString());
        isProblem(
                sending("liga", Map.of()).post("/v1/rosters/{id}/stop", roster).then(),
                409,
                "roster-not-now");
    }

    @Test
    void aVisitThatChangedMeanwhileIsSkippedAndNamed() {
        IsoWeek week = week(7);
        UUID zane = register("Zane");
        UUID marta = register("Marta");
        UUID budget = openBudgets.of(grant(600, THAT_YEAR));
        UUID zanes = allocated(budget, zane, 240);
        allocated(budget, marta, 240);
        String cancelled = planned(zanes, at(week, 1, "10:00"), at(week, 1, "11:00"));
        String stays = planned(zanes, at(week, 2, "10:00"), at(week, 2, "11:00"));
        away(zane, week);
        String roster = found(week);

        VisitDesk.change("liga", cancelled, 1, "cancel", Map.of("reason", "NOT_NEEDED"))
                .then()
                .statusCode(200);
        applied(roster);

        assertThat(change(roster, cancelled))
                .containsEntry("outcome", "SKIPPED")
                .containsEntry("reason", "CHANGED")
                .containsEntry("text", "Somebody changed the visit meanwhile.");
        assertThat(change(roster, stays)).containsEntry("outcome", "APPLIED");
        as("liga")
                .queryParam("outcome", "SKIPPED")
                .get("/v1/rosters/{id}/changes", roster)
                .then()
                .body("items.visitId", contains(cancelled));
        read("liga", cancelled).then().body("state", equalTo("CANCELLED"));
    }

    @Test
    void nobodyAppliesARosterInTheirOwnMatter() {
        IsoWeek week = week(8);
        UUID zane = register("Zane");
        UUID marta = register("Marta");
        UUID own =
                openBudgets.ofCase(
                        grant(600, THAT_YEAR), OpenBudgets.party("dace", PartyRole.REPRESENTATIVE));
        UUID zanes = allocated(own, zane, 120);
        allocated(own, marta, 120);
        String visit = planned(zanes, at(week, 1, "10:00"), at(week, 1, "11:00"));
        away(zane, week);
        String roster = found(week);

        applied(roster);

        assertThat(change(roster, visit))
                .containsEntry("outcome", "SKIPPED")
                .containsEntry("reason", "OWN_MATTER");
        read("liga", visit).then().body("state", equalTo("LEFT_OPEN"));
    }

    @Test
    void whatIsNoRosterIsRefused() {
        hasError(
                sending("liga", Map.of("firstWeek", "2029-W53")).post("/v1/rosters").then(),
                "/firstWeek",
                "no-such-week");
        isProblem(ask("liga", IsoWeek.of(2026, 47), Map.of()).then(), 409, "roster-weeks-over");
        hasError(ask("liga", week(9), Map.of("weeks", 9)).then(), "/weeks", "out-of-range");
        for (String path : List.of("", "/changes", "/unmet-visits")) {
            as("liga").get("/v1/rosters/" + UUID.randomUUID() + path).then().statusCode(404);
        }
        String nothing = asked(week(9), Map.of("weeks", 2));
        JsonPath found = awaited(nothing, "FOUND");
        assertThat(found.getString("lastDay")).isEqualTo(week(10).lastDay().toString());
        assertThat(found.getString("progress")).isNull();
        assertThat(found.getInt("before.visits")).isZero();
        sending("dace", Map.of()).post("/v1/rosters/{id}/apply", nothing).then().statusCode(428);
        changing("dace", "\"99\"", Map.of())
                .post("/v1/rosters/{id}/apply", nothing)
                .then()
                .statusCode(412);
        as("liga")
                .queryParam("state", "FOUND")
                .queryParam("limit", 100)
                .get("/v1/rosters")
                .then()
                .body("items.id", hasItem(nothing))
                .body("items.find { it.id == '%s' }.changes".formatted(nothing), nullValue());
    }

    @Test
    void partiesAndAssistantsSeeNoRosterAndOnlyALeadCaseworkerAppliesOne() {
        IsoWeek week = week(11);
        String roster = found(week);
        for (String persona : List.of("anna", "ilze", "karlis", "e-service")) {
            ask(persona, week, Map.of()).then().statusCode(403);
            for (String path :
                    List.of(
                            "",
                            "/" + roster,
                            "/" + roster + "/changes",
                            "/" + roster + "/unmet-visits")) {
                as(persona).get("/v1/rosters" + path).then().statusCode(403);
            }
            step(persona, roster, "stop").then().statusCode(403);
        }
        step("liga", roster, "apply").then().statusCode(403);
        step("liga", roster, "publish").then().statusCode(403);
        as("liga").get("/v1/rosters/{id}/changes", roster).then().body("items", empty());
    }
}
