package lv.lidzas.scheduling.hours.messaging;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.eligibility.v1.StayRecorded;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.VisitDesk;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.testkit.LidzasServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a stay that eligibility-service told of does to the weeks of hours. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class PausedWeeksIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Inject OpenBudgets openBudgets;

    private final Grant grant =
            grantTo(UUID.randomUUID(), 1200, period("2026-11-30", "2026-12-27"));

    @Test
    void suspendedWeeksAreShownTakeNothingAndWakeWithACorrection() {
        UUID budget = openBudgets.filedBy("anna", grant);
        UUID zane = register("Zane");
        Response booked = allocate(budget, zane, 600);
        UUID stay = UUID.randomUUID();

        told(stay, null, MONDAY, null);
        awaitPaused(budget, true);

        for (String reader : List.of("liga", "anna")) {
            as(reader)
                    .get("/v1/budgets/{id}", budget)
                    .then()
                    .body("weeks.suspended", contains(false, true, true, true))
                    .body("weeks[1].bookedMinutes", equalTo(600))
                    .body("weeks[1].freeMinutes", equalTo(0))
                    .body("freeMinutesPerWeek", equalTo(600))
                    .body("pausedDays[0].firstDay", equalTo("2026-12-07"))
                    .body("pausedDays[0].lastDay", nullValue());
            as(reader)
                    .get("/v1/allocations/{id}", booked.jsonPath().getString("id"))
                    .then()
                    .body("suspendedWeeks", contains("2026-W50", "2026-W51", "2026-W52"));
        }
        as("liga")
                .get("/v1/allocations?budgetId={id}", budget)
                .then()
                .body("items[0].suspendedWeeks", contains("2026-W50", "2026-W51", "2026-W52"));
        allocate(budget, zane, 60)
                .then()
                .statusCode(409)
                .body("code", equalTo("person-away"))
                .body("week", equalTo("2026-W50"))
                .body("firstDay", equalTo("2026-12-07"))
                .body("lastDay", nullValue());
        assertThat(paused()).containsExactly(budget.toString());

        told(UUID.randomUUID(), stay, MONDAY, MONDAY.plusDays(8));
        await("the correction")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        as("liga")
                                .get("/v1/budgets/{id}", budget)
                                .then()
                                .body("weeks.suspended", contains(false, true, false, false)));
        allocate(
                        Map.of(
                                "budgetId",
                                budget,
                                "assistantId",
                                zane,
                                "minutesPerWeek",
                                60,
                                "firstDay",
                                "2026-12-14"))
                .then()
                .statusCode(201)
                .body("suspendedWeeks", empty());
    }

    @Test
    void visitsOfSuspendedDaysAreMarkedAndNoneIsPlanned() {
        UUID budget = openBudgets.filedBy("anna", grant);
        UUID allocation = VisitDesk.allocated(budget, register("Zane"), 600);
        String before = VisitDesk.planned(allocation, "2026-12-06T22:00", "2026-12-07T01:00");
        String on = VisitDesk.planned(allocation, "2026-12-08T10:00", "2026-12-08T11:00");
        String after = VisitDesk.planned(allocation, "2026-12-10T10:00", "2026-12-10T11:00");

        told(UUID.randomUUID(), null, MONDAY, MONDAY.plusDays(2));
        awaitPaused(budget, true);

        as("anna")
                .get("/v1/visits?budgetId={id}", budget)
                .then()
                .body("items.id", contains(before, on, after))
                .body("items.suspended", contains(true, true, false));
        VisitDesk.read("liga", on).then().body("suspended", equalTo(true));
        VisitDesk.plan("liga", allocation, "2026-12-09T10:00", "2026-12-09T11:00")
                .then()
                .statusCode(409)
                .body("hindrance", equalTo("PERSON_AWAY"))
                .body("errors[0].pointer", equalTo("/start"));
        VisitDesk.change(
                        "liga",
                        on,
                        0,
                        "move",
                        Map.of("start", "2026-12-09T10:00", "end", "2026-12-09T11:00"))
                .then()
                .statusCode(409);
        VisitDesk.change(
                        "liga",
                        on,
                        0,
                        "move",
                        Map.of("start", "2026-12-11T10:00", "end", "2026-12-11T11:00"))
                .then()
                .statusCode(200)
                .body("suspended", equalTo(false));
    }

    private void told(
            UUID stay, @Nullable UUID corrects, LocalDate first, @Nullable LocalDate last) {
        IntakeEvents.send(
                grant.decisionId(),
                new StayRecorded(
                        stay,
                        grant.decisionId(),
                        grant.applicationId(),
                        grant.personId(),
                        corrects,
                        first,
                        last));
    }

    private static void awaitPaused(UUID budget, boolean wanted) {
        await("the stay")
                .atMost(Duration.ofMinutes(1))
                .until(() ->
                        as("liga")
                                        .get("/v1/budgets/{id}", budget)
                                        .jsonPath()
                                        .getList("pausedDays")
                                        .isEmpty()
                                != wanted);
    }

    private List<String> paused() {
        return as("liga")
                .get("/v1/budgets?paused=true&personId=" + grant.personId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
