package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.booked;
import static lv.lidzas.scheduling.Desk.entry;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.Desk.release;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class AllocateHoursIT {

    @Inject OpenBudgets openBudgets;

    @Test
    void anAllocationIsBookedInEveryWeekThatItTouches() {
        UUID zane = register("Zane");
        UUID budget = openBudgets.of(grant(1200, A_YEAR));
        allocate(budget, zane, 1200)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/v1/allocations/"))
                .body("firstDay", equalTo("2026-11-30"))
                .body("lastDay", equalTo("2027-11-29"));
        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .statusCode(200)
                .body("grantedTime.minutes", equalTo(1200))
                .body("grantedTime.per", equalTo("WEEK"))
                .body("allocatedMinutesPerWeek", equalTo(1200))
                .body("freeMinutesPerWeek", equalTo(0))
                .body("proposalNeeded", equalTo(false))
                .body("weeks", hasSize(53))
                .body("weeks[4].week", equalTo("2026-W53"));
        assertThat(booked(zane, "2026-12-31")).isEqualTo(1200);
        assertThat(booked(zane, "2027-11-29")).as("a Monday alone").isEqualTo(171);
        assertThat(booked(zane, "2027-12-06")).isZero();
    }

    @Test
    void severalAssistantsShareOneBudget() {
        UUID budget = openBudgets.of(grant(600, ONE_WEEK));
        allocate(budget, register("Zane"), 400).then().statusCode(201);
        allocate(budget, register("Elīna"), 201)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("client-hours-exhausted"))
                .body("freeMinutes", equalTo(200))
                .body("week", equalTo("2026-W50"))
                .body("limitMinutes", equalTo(600))
                .body("detail", containsString("200"));
        allocate(budget, register("Rihards"), 200).then().statusCode(201);
    }

    @Test
    void severalDecisionsOfOnePersonShareFortyHoursAWeek() {
        UUID person = UUID.randomUUID();
        UUID first = openBudgets.of(grantTo(person, 1500, ONE_WEEK));
        UUID second = openBudgets.of(grantTo(person, 1500, A_YEAR));
        String given =
                allocate(first, register("Zane"), 1500)
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id");
        allocate(second, register("Elīna"), 901)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("person-week-full"))
                .body("freeMinutes", equalTo(900))
                .body("week", equalTo("2026-W50"))
                .body("limitMinutes", equalTo(2400));
        allocate(second, register("Elīna"), 900).then().statusCode(201);
        allocate(second, register("Elīna"), 600).then().statusCode(409);

        release(given, "\"0\"", Map.of()).then().statusCode(200);
        allocate(second, register("Elīna"), 600).then().statusCode(201);
    }

    @Test
    void aWishIsFollowedInTheWeeksInWhichThePersonHasNoHoursOfAnotherDecision() {
        UUID person = UUID.randomUUID();
        UUID zane = register("Zane");
        openBudgets.of(grantTo(person, 1500, ONE_WEEK), register("Elīna"));
        UUID budget = openBudgets.of(grantTo(person, 1200, A_YEAR), zane);
        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("proposalReason", equalTo("PERSON_WEEK_FULL"))
                .body("uncovered", hasSize(1))
                .body("uncovered[0].firstDay", equalTo("2026-12-07"))
                .body("uncovered[0].lastDay", equalTo("2026-12-13"))
                .body("uncovered[0].minutes", equalTo(1200));
        assertThat(List.of(booked(zane, "2026-12-06"), booked(zane, "2026-12-09")))
                .containsExactly(1200, 0);
    }

    @Test
    void whoeverIsFullInTwoWeeksGivesTheOthersAndProposalsAreForTheRest() {
        UUID zane = register("Zane");
        allocate(openBudgets.of(grant(1800, period("2027-01-11", "2027-01-24"))), zane, 1800)
                .then()
                .statusCode(201);
        UUID budget = openBudgets.of(grant(1200, A_YEAR));
        Map<String, Object> request =
                new HashMap<>(
                        Map.of("budgetId", budget, "assistantId", zane, "minutesPerWeek", 1200));
        allocate(request)
                .then()
                .statusCode(409)
                .body("code", equalTo("assistant-hours-exhausted"))
                .body("free.firstDay", equalTo(List.of("2026-11-30", "2027-01-25")))
                .body("free.lastDay", equalTo(List.of("2027-01-10", "2027-11-29")));

        request.put("partial", true);
        Response booked = allocate(request);
        booked.then()
                .statusCode(201)
                .body("lastDay", equalTo("2027-01-10"))
                .body("further", hasSize(1))
                .body("further[0].firstDay", equalTo("2027-01-25"))
                .body("further[0].bookingId", equalTo(booked.path("id")))
                .body("bookingId", equalTo(booked.path("id")))
                .body("uncovered", hasSize(1))
                .body("uncovered[0].firstDay", equalTo("2027-01-11"))
                .body("uncovered[0].lastDay", equalTo("2027-01-24"))
                .body("uncovered[0].minutes", equalTo(2400));
        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("proposalNeeded", equalTo(true))
                .body("proposalReason", equalTo("ASSISTANT_FULL"))
                .body("uncovered.minutes", equalTo(List.of(2400)));
        as("liga")
                .get("/v1/budgets/{id}/proposals", budget)
                .then()
                .statusCode(200)
                .body("firstDay", equalTo("2027-01-11"))
                .body("lastDay", equalTo("2027-01-24"));

        allocate(
                        Map.of(
                                "budgetId",
                                budget,
                                "assistantId",
                                register("Elīna"),
                                "minutesPerWeek",
                                1200,
                                "firstDay",
                                "2027-01-11",
                                "lastDay",
                                "2027-01-24"))
                .then()
                .statusCode(201);
        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("proposalNeeded", equalTo(false))
                .body("uncovered", hasSize(0));
    }

    @Test
    void whatIsRefusedIsNotHalfBooked() {
        UUID zane = register("Zane");
        UUID tight = openBudgets.of(grant(600, ONE_WEEK));
        allocate(tight, zane, 600).then().statusCode(201);
        UUID budget = openBudgets.of(grant(2400, A_YEAR));
        allocate(budget, zane, 1801)
                .then()
                .statusCode(409)
                .body("code", equalTo("assistant-hours-exhausted"))
                .body("freeMinutes", equalTo(1800))
                .body("week", equalTo("2026-W50"));
        assertThat(booked(zane, "2026-11-30")).isZero();
        as("liga").get("/v1/allocations?budgetId={b}", budget).then().body("items", hasSize(0));
    }

    /** Columns: the language, what is said when the assistant is full, what is said when the grant is used up. */
    @ParameterizedTest
    @CsvSource({
        "lv, Nedēļā 2026-W50 asistentam ir brīvas 1800 minūtes no 2400., Nedēļā 2026-W50 ir atlikušas 1860 minūtes no 1900",
        "en, In week 2026-W50 the assistant has 1800 minutes free of 2400., In week 2026-W50 1860 minutes are left of the 1900",
    })
    void whoeverIsRefusedLearnsWhatIsFreeInTheirLanguage(
            String language, String assistantFull, String clientFull) {
        UUID zane = register("Zane");
        allocate(openBudgets.of(grant(600, ONE_WEEK)), zane, 600).then().statusCode(201);
        UUID budget = openBudgets.of(grant(1900, ONE_WEEK));
        allocate(budget, register("Elīna"), 40).then().statusCode(201);

        as("liga", language)
                .contentType("application/json")
                .body(Map.of("budgetId", budget, "assistantId", zane, "minutesPerWeek", 1801))
                .post("/v1/allocations")
                .then()
                .statusCode(409)
                .body("detail", startsWith(assistantFull));
        as("liga", language)
                .contentType("application/json")
                .body(
                        Map.of(
                                "budgetId",
                                budget,
                                "assistantId",
                                register("Rihards"),
                                "minutesPerWeek",
                                1861))
                .post("/v1/allocations")
                .then()
                .statusCode(409)
                .body("detail", startsWith(clientFull));
    }

    @Test
    void daysOutsideTheGrantAndUnknownNamesAreRefused() {
        UUID zane = register("Zane");
        UUID budget = openBudgets.of(grant(600, ONE_WEEK));
        allocate(
                        Map.of(
                                "budgetId",
                                budget,
                                "assistantId",
                                zane,
                                "minutesPerWeek",
                                60,
                                "lastDay",
                                "2026-12-14"))
                .then()
                .statusCode(422)
                .body("code", equalTo("outside-budget-period"))
                .body("lastDay", equalTo("2026-12-13"));
        allocate(UUID.randomUUID(), zane, 60)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/budgetId"));
        allocate(budget, UUID.randomUUID(), 60)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/assistantId"));
    }

    @Test
    void aSuspendedAssistantGetsNoNewHours() {
        UUID zane = register("Zane");
        Map<String, Object> change = entry("Zane");
        change.put("state", "SUSPENDED");
        changing("liga", "\"0\"", change).put("/v1/assistants/{id}", zane).then().statusCode(200);
        allocate(openBudgets.of(grant(600, ONE_WEEK)), zane, 60)
                .then()
                .statusCode(409)
                .body("code", equalTo("assistant-not-active"));
    }

    @Test
    void aReleaseGivesBackExactlyWhatWasBooked() {
        UUID zane = register("Zane");
        UUID budget = openBudgets.of(grant(600, period("2026-11-30", "2026-12-27")));
        Response allocated = allocate(budget, zane, 500);
        String id = allocated.jsonPath().getString("id");

        release(id, "\"9\"", Map.of()).then().statusCode(412);
        release(id, allocated.header("ETag"), Map.of("from", "2026-12-14"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("freeFrom", equalTo("2026-12-14"));
        assertThat(List.of(booked(zane, "2026-12-13"), booked(zane, "2026-12-14")))
                .containsExactly(500, 0);

        release(id, "\"1\"", Map.of("from", "2026-12-20"))
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-release"));
        release(id, "\"1\"", Map.of())
                .then()
                .statusCode(200)
                .body("freeFrom", equalTo("2026-11-30"));
        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("allocatedMinutesPerWeek", equalTo(0))
                .body("freeMinutesPerWeek", equalTo(600))
                .body("proposalReason", equalTo("HOURS_RELEASED"));
        try (Topic topic = Topic.of("scheduling.hour-budget.v1")) {
            assertThat(topic.await(budget.toString(), 4))
                    .extracting(message ->
                            message.value().replaceAll(".*\"type\":\"([^\"]+)\".*", "$1"))
                    .containsExactly(
                            "lv.lidzas.scheduling.hour-budget-opened.v1",
                            "lv.lidzas.scheduling.hours-allocated.v1",
                            "lv.lidzas.scheduling.allocation-released.v1",
                            "lv.lidzas.scheduling.allocation-released.v1");
        }
    }
}
