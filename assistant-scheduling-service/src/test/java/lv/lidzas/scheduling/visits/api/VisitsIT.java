package lv.lidzas.scheduling.visits.api;

import static lv.lidzas.scheduling.Desk.booked;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.VisitDesk.allocated;
import static lv.lidzas.scheduling.VisitDesk.change;
import static lv.lidzas.scheduling.VisitDesk.karlis;
import static lv.lidzas.scheduling.VisitDesk.plan;
import static lv.lidzas.scheduling.VisitDesk.planned;
import static lv.lidzas.scheduling.VisitDesk.read;
import static lv.lidzas.scheduling.VisitDesk.wanted;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.Desk;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.usecase.EndBudget;
import lv.lidzas.scheduling.hours.usecase.FollowHuman;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class VisitsIT {

    private static final String SATURDAY = "2026-12-05";
    private static final String AT_SIX = "2026-12-05T18:00";
    private static final String AT_TEN = "2026-12-05T22:00";

    @Inject OpenBudgets openBudgets;
    @Inject EndBudget endBudget;
    @Inject FollowHuman followHuman;

    @Test
    void aVisitTakesWhatIsReservedAndThenWhatIsFreeAndGivesItBack() {
        UUID zane = register("Zane");
        UUID allocation = allocated(openBudgets.of(grant(300, A_YEAR)), zane, 120);

        String visit = planned(allocation, AT_SIX, AT_TEN);
        assertThat(booked(zane, SATURDAY)).isEqualTo(240);
        plan("liga", allocation, "2026-12-06T10:00", "2026-12-06T11:01")
                .then()
                .statusCode(409)
                .body("code", equalTo("visit-hindered"))
                .body("hindrance", equalTo("WEEK_FULL"))
                .body("freeMinutes", equalTo(60))
                .body("week", equalTo("2026-W49"))
                .body("errors[0].pointer", equalTo("/start"));

        change("liga", visit, 7, "move", hours(AT_SIX, "2026-12-05T20:30")).then().statusCode(412);
        change("liga", visit, 0, "move", hours(AT_SIX, "2026-12-05T20:30"))
                .then()
                .statusCode(200)
                .body("minutes", equalTo(150));
        assertThat(booked(zane, SATURDAY)).isEqualTo(150);
        change("liga", visit, 1, "move", hours("2026-12-12T18:00", "2026-12-12T22:00"))
                .then()
                .statusCode(200);
        assertThat(List.of(booked(zane, SATURDAY), booked(zane, "2026-12-12")))
                .containsExactly(120, 240);
        change("liga", visit, 2, "cancel", Map.of("reason", "NOT_NEEDED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        assertThat(booked(zane, "2026-12-12")).isEqualTo(120);
        change("liga", visit, 3, "cancel", Map.of("reason", "NOT_NEEDED"))
                .then()
                .statusCode(409)
                .body("code", equalTo("visit-not-now"))
                .body("state", equalTo("CANCELLED"));
        read("liga", visit)
                .then()
                .body("steps.kind", contains("PLANNED", "MOVED", "MOVED", "CANCELLED"))
                .body("steps.minutes", contains(240, 150, 240, 240));
    }

    @Test
    void personAssistantAndStaffPlanAndOthersDoNotKnowOfIt() {
        UUID karlis = karlis();
        UUID budget = openBudgets.filedBy("anna", grant(300, A_YEAR));
        UUID allocation = allocated(budget, karlis, 60);

        String hers =
                plan("anna", allocation, "2026-12-08T10:00", "2026-12-08T10:20")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String his =
                plan("karlis", allocation, "2026-12-08T11:00", "2026-12-08T11:20")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        plan("ilze", allocation, "2026-12-08T12:00", "2026-12-08T12:20").then().statusCode(404);
        read("ilze", hers).then().statusCode(404);
        change("ilze", hers, 0, "cancel", Map.of("reason", "NOT_NEEDED")).then().statusCode(404);
        as("ilze")
                .queryParam("budgetId", budget)
                .get("/v1/visits")
                .then()
                .statusCode(200)
                .body("items", empty());
        for (String persona : List.of("anna", "karlis", "liga")) {
            as(persona)
                    .queryParam("budgetId", budget)
                    .get("/v1/visits")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(hers, his));
        }
        change("anna", his, 0, "start", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-part"));
        change("karlis", his, 0, "start", Map.of()).then().statusCode(409);
        change("karlis", his, 0, "cancel", Map.of("reason", "ASSISTANT_UNABLE"))
                .then()
                .statusCode(200);
        read("anna", his)
                .then()
                .body("steps.side", contains("ASSISTANT", "ASSISTANT"))
                .body("steps.reason", contains(null, "ASSISTANT_UNABLE"));
        try (Topic topic = Topic.of("scheduling.hour-budget.v1")) {
            assertThat(topic.await(budget.toString(), 5))
                    .extracting(message ->
                            message.value().replaceAll(".*\"type\":\"([^\"]+)\".*", "$1"))
                    .endsWith(
                            "lv.lidzas.scheduling.visit-planned.v1",
                            "lv.lidzas.scheduling.visit-planned.v1",
                            "lv.lidzas.scheduling.visit-cancelled.v1");
        }
    }

    @Test
    void neitherAssistantNorPersonIsInTwoPlacesAtOnce() {
        UUID zane = register("Zane");
        UUID rihards = register("Rihards");
        UUID person = UUID.randomUUID();
        UUID first = allocated(openBudgets.of(grantTo(person, 600, A_YEAR)), zane, 300);
        UUID second = allocated(openBudgets.of(grantTo(person, 600, A_YEAR)), rihards, 300);
        UUID another = allocated(openBudgets.of(grant(600, A_YEAR)), zane, 300);
        planned(first, AT_SIX, AT_TEN);

        plan("liga", another, "2026-12-05T21:59", "2026-12-05T23:00")
                .then()
                .statusCode(409)
                .body("hindrance", equalTo("ASSISTANT_BUSY"));
        plan("liga", second, "2026-12-05T17:00", "2026-12-05T18:01")
                .then()
                .statusCode(409)
                .body("hindrance", equalTo("PERSON_BUSY"));
        planned(another, AT_TEN, "2026-12-05T23:00");
        planned(second, "2026-12-05T17:00", AT_SIX);
        Map<String, Object> flexible = wanted(another, "2026-12-05T08:00", AT_TEN);
        flexible.put("minutes", 60);
        sending("liga", flexible)
                .post("/v1/visits")
                .then()
                .statusCode(201)
                .body("fixed", equalTo(false))
                .body("minutes", equalTo(60));
    }

    @Test
    void whatTheDecisionDoesNotGrantIsNotPlanned() {
        UUID allocation = allocated(openBudgets.of(grant(600, A_YEAR)), register("Zane"), 300);
        Map<String, Object> education = wanted(allocation, AT_SIX, AT_TEN);
        education.put("purpose", "EDUCATION");
        sending("liga", education)
                .post("/v1/visits")
                .then()
                .statusCode(409)
                .body("hindrance", equalTo("PURPOSE_NOT_GRANTED"))
                .body("errors[0].pointer", equalTo("/purpose"));
        plan("liga", allocation, "2026-11-24T10:00", "2026-11-24T11:00")
                .then()
                .statusCode(409)
                .body("hindrance", equalTo("IN_THE_PAST"));
        plan("liga", allocation, "2027-11-29T23:00", "2027-11-30T01:00")
                .then()
                .statusCode(409)
                .body("hindrance", equalTo("OUTSIDE_HOURS"));
        plan("liga", allocation, "2027-03-28T03:30", "2027-03-28T05:00")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("no-such-hour"));
        plan("liga", allocation, "2026-13-45T03:30", "2027-03-28T05:00").then().statusCode(400);
        plan("liga", allocation, AT_TEN, AT_SIX).then().statusCode(400);
        plan("liga", UUID.randomUUID(), AT_SIX, AT_TEN).then().statusCode(404);
    }

    @Test
    void aSeriesSaysOfEachVisitWhetherItIsPlanned() {
        UUID allocation = allocated(openBudgets.of(grant(300, A_YEAR)), register("Zane"), 120);
        planned(allocation, "2026-12-14T10:30", "2026-12-14T11:30");
        Map<String, Object> series = wanted(allocation, "2026-12-07T10:00", "2026-12-07T11:00");
        series.put("rule", "FREQ=WEEKLY;COUNT=3");
        series.put("partial", false);
        sending("liga", series)
                .post("/v1/visit-series")
                .then()
                .statusCode(409)
                .body("code", equalTo("series-hindered"))
                .body("occurrences.fits", contains(true, false, true))
                .body("occurrences[1].hindrance", equalTo("ASSISTANT_BUSY"));
        as("liga")
                .queryParam("allocationId", allocation)
                .get("/v1/visits")
                .then()
                .body("items", hasSize(1));

        series.put("partial", true);
        String id =
                sending("liga", series)
                        .post("/v1/visit-series")
                        .then()
                        .statusCode(200)
                        .body("planned", equalTo(2))
                        .body("occurrences.fits", contains(true, false, true))
                        .extract()
                        .path("seriesId");
        as("liga")
                .queryParam("allocationId", allocation)
                .queryParam("from", "2026-12-15")
                .queryParam("until", "2026-12-31")
                .get("/v1/visits")
                .then()
                .body("items.seriesId", contains(id))
                .body("items.start", contains("2026-12-21T10:00"));
        series.put("rule", "FREQ=DAILY");
        sending("liga", series)
                .post("/v1/visit-series")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("rule-endless"));
    }

    @Test
    void whoeverAsksLearnsWhyNotAndWhenInstead() {
        UUID zane = register("Zane");
        UUID allocation = allocated(openBudgets.of(grant(300, A_YEAR)), zane, 120);
        Map<String, Object> wanted = wanted(allocation, AT_SIX, "2026-12-05T20:00");
        sending("liga", wanted)
                .post("/v1/visit-checks")
                .then()
                .statusCode(200)
                .body("possible", equalTo(true))
                .body("text", equalTo("Yes, that is possible."))
                .body("alternatives", empty());
        assertThat(booked(zane, SATURDAY)).isEqualTo(120);
        planned(allocation, AT_SIX, "2026-12-05T19:00");
        sending("liga", wanted)
                .post("/v1/visit-checks")
                .then()
                .statusCode(200)
                .body("possible", equalTo(false))
                .body("hindrance", equalTo("ASSISTANT_BUSY"))
                .body("text", startsWith("No: the assistant"))
                .body(
                        "alternatives.start",
                        contains("2026-12-05T19:00", "2026-12-05T19:30", "2026-12-05T20:00"));
        sending("ilze", wanted).post("/v1/visit-checks").then().statusCode(404);
    }

    @Test
    void anAbsenceLeavesVisitsOpenAndAnotherAssistantTakesThem() {
        UUID zane = register("Zane");
        UUID budget = openBudgets.of(grant(600, A_YEAR));
        UUID allocation = allocated(budget, zane, 120);
        UUID other = allocated(budget, register("Rihards"), 60);
        String hit = planned(allocation, AT_SIX, AT_TEN);
        String later = planned(allocation, "2026-12-12T18:00", "2026-12-12T20:00");
        assertThat(booked(zane, SATURDAY)).isEqualTo(240);

        Map<String, Object> sick =
                Map.of(
                        "assistantId",
                        zane,
                        "kind",
                        "SICKNESS",
                        "firstDay",
                        "2026-12-01",
                        "lastDay",
                        SATURDAY);
        sending("ilze", sick).post("/v1/absences").then().statusCode(403);
        sending("karlis", sick).post("/v1/absences").then().statusCode(404);
        sending("liga", sick)
                .post("/v1/absences")
                .then()
                .statusCode(200)
                .body("visitsLeftOpen", contains(hit));

        assertThat(booked(zane, SATURDAY)).isEqualTo(120);
        read("liga", hit).then().body("state", equalTo("LEFT_OPEN"));
        read("liga", later).then().body("state", equalTo("PLANNED"));
        as("liga")
                .queryParam("leftOpen", true)
                .queryParam("budgetId", budget)
                .get("/v1/visits")
                .then()
                .body("items.id", contains(hit));
        plan("liga", allocation, "2026-12-03T10:00", "2026-12-03T11:00")
                .then()
                .statusCode(409)
                .body("hindrance", equalTo("ASSISTANT_AWAY"));
        Map<String, Object> moved = hours(AT_SIX, "2026-12-05T20:00");
        moved.put("allocationId", other);
        change("liga", hit, 1, "move", moved)
                .then()
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("allocationId", equalTo(other.toString()));
        as("liga")
                .queryParam("assistantId", zane)
                .get("/v1/absences")
                .then()
                .statusCode(200)
                .body("items.kind", contains("SICKNESS"));
        as("karlis").queryParam("assistantId", zane).get("/v1/absences").then().statusCode(404);
        as("liga").get("/v1/absences").then().statusCode(400);
    }

    @Test
    void whatStaysPlannedInAPartlyReleasedWeekStaysBooked() {
        UUID zane = register("Zane");
        UUID allocation = allocated(openBudgets.of(grant(700, A_YEAR)), zane, 600);
        String monday = planned(allocation, "2026-12-14T10:00", "2026-12-14T16:40");
        String friday = planned(allocation, "2026-12-18T10:00", "2026-12-18T11:00");

        Desk.release(allocation.toString(), "\"0\"", Map.of("from", "2026-12-16"))
                .then()
                .statusCode(200);

        read("liga", monday).then().body("state", equalTo("PLANNED"));
        read("liga", friday).then().body("state", equalTo("LEFT_OPEN"));
        // Two sevenths of 600 minutes are 171; the visit of Monday takes 400.
        assertThat(booked(zane, "2026-12-14")).isEqualTo(400);
    }

    @Test
    void releasedHoursLeaveVisitsOpenAndAnEndedDecisionCancelsThem() {
        UUID zane = register("Zane");
        Grant grant = grant(600, A_YEAR);
        UUID budget = openBudgets.of(grant);
        UUID allocation = allocated(budget, zane, 120);
        String first = planned(allocation, AT_SIX, AT_TEN);
        String second = planned(allocation, "2026-12-12T18:00", "2026-12-12T22:00");
        String third = planned(allocation, "2026-12-19T18:00", "2026-12-19T22:00");
        String night = planned(allocation, "2026-12-13T23:00", "2026-12-14T01:00");

        Desk.release(allocation.toString(), "\"0\"", Map.of("from", "2026-12-14"))
                .then()
                .statusCode(200);
        read("liga", third).then().body("state", equalTo("LEFT_OPEN"));
        read("liga", night).then().body("state", equalTo("LEFT_OPEN"));
        read("liga", second).then().body("state", equalTo("PLANNED"));
        assertThat(List.of(booked(zane, "2026-12-12"), booked(zane, "2026-12-19")))
                .containsExactly(240, 0);

        endBudget.handle(grant.decisionId(), LocalDate.of(2026, 12, 8));
        read("liga", first).then().body("state", equalTo("PLANNED"));
        for (String over : List.of(second, third, night)) {
            read("liga", over)
                    .then()
                    .body("state", equalTo("CANCELLED"))
                    .body("steps.reason", hasItem("DECISION_ENDED"));
        }
        // Of that week the decision has two days left, and the allocation as many sevenths.
        assertThat(booked(zane, "2026-12-12")).isEqualTo(34);
    }

    @Test
    void twoRecordsOfOneHumanKeepTheirVisitsAndGetNoMoreAtTheSameTime() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        UUID zane = register("Zane");
        UUID rihards = register("Rihards");
        UUID first = allocated(openBudgets.of(grantTo(one, 600, A_YEAR)), zane, 60);
        UUID second = allocated(openBudgets.of(grantTo(two, 600, A_YEAR)), rihards, 60);
        planned(first, AT_SIX, AT_TEN);
        planned(second, AT_SIX, "2026-12-05T19:00");
        planned(second, "2026-12-06T10:00", "2026-12-06T12:00");

        followHuman.handle(two, one);

        plan("liga", first, "2026-12-06T11:00", "2026-12-06T13:00")
                .then()
                .statusCode(409)
                .body("hindrance", equalTo("PERSON_BUSY"));
        assertThat(booked(rihards, SATURDAY)).isEqualTo(180);
        followHuman.handle(two, two);
        planned(first, "2026-12-06T11:00", "2026-12-06T12:00");
    }

    @Test
    void whoDidNotComeIsSaidByTheOtherSideOnceItShouldHaveBegun() {
        UUID karlis = karlis();
        UUID budget = openBudgets.filedBy("anna", grant(300, A_YEAR));
        String visit =
                planned(allocated(budget, karlis, 60), "2026-12-15T10:00", "2026-12-15T10:20");
        change("anna", visit, 0, "no-show", Map.of("absent", "PERSON"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-part"));
        change("anna", visit, 0, "no-show", Map.of("absent", "ASSISTANT"))
                .then()
                .statusCode(409)
                .body("code", equalTo("visit-not-now"));
        read("anna", visit).then().body("state", not(equalTo("ASSISTANT_ABSENT")));
    }

    private static Map<String, Object> hours(String start, String end) {
        Map<String, Object> hours = new java.util.LinkedHashMap<>();
        hours.put("start", start);
        hours.put("end", end);
        return hours;
    }
}
