package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.allocateByMonth;
import static lv.lidzas.scheduling.Desk.booked;
import static lv.lidzas.scheduling.Desk.entry;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonth;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.testkit.LidzasServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class BudgetsIT {

    @Inject OpenBudgets openBudgets;

    @Test
    void timeByTheMonthIsShownAndGivenAsItWasGranted() {
        UUID budget = openBudgets.of(grantByMonth(3600, period("2026-12-01", "2027-01-15")));
        UUID zane = register("Zane");
        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .statusCode(200)
                .body("grantedTime.minutes", equalTo(3600))
                .body("grantedTime.per", equalTo("MONTH"))
                .body("proposalReason", equalTo("NO_ASSISTANT_WISHED"))
                .body("freeMinutesPerWeek", nullValue())
                .body("freeMinutesPerMonth", equalTo(3600))
                .body("weeks", hasSize(0))
                .body("months.month", contains("2026-12", "2027-01"))
                .body("months.limitMinutes", contains(3600, 1741));
        as("liga")
                .get("/v1/budgets/{id}/proposals?limit=50", budget)
                .then()
                .statusCode(200)
                .body("firstDay", equalTo("2026-12-01"))
                .body("items", not(empty()));
        allocate(budget, zane, 60)
                .then()
                .statusCode(422)
                .body("code", equalTo("granted-in-another-unit"))
                .body("per", equalTo("MONTH"))
                .body("errors[0].pointer", equalTo("/minutesPerWeek"))
                .body("errors[0].code", equalTo("granted-by-month"));
        as("liga", "lv")
                .contentType("application/json")
                .body(Map.of("budgetId", budget, "assistantId", zane, "minutesPerWeek", 60))
                .post("/v1/allocations")
                .then()
                .statusCode(422)
                .body("detail", startsWith("Asistenta stundas norāda tā, kā tās piešķir lēmums"));
        allocateByMonth(openBudgets.of(grant(600, ONE_WEEK)), zane, 60)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/minutesPerMonth"))
                .body("errors[0].code", equalTo("granted-by-week"));

        allocateByMonth(budget, zane, 3000)
                .then()
                .statusCode(201)
                .body("minutesPerMonth", equalTo(3000))
                .body("minutesPerWeek", nullValue());
        assertThat(booked(zane, "2026-12-07")).isEqualTo(678);
        allocateByMonth(budget, register("Rihards"), 601)
                .then()
                .statusCode(409)
                .body("code", equalTo("client-month-exhausted"))
                .body("month", equalTo("2026-12"))
                .body("freeMinutes", equalTo(600))
                .body("limitMinutes", equalTo(3600));
        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("allocatedMinutesPerMonth", equalTo(3000))
                .body("freeMinutesPerMonth", equalTo(600))
                .body("months.bookedMinutes", contains(3000, 1451))
                .body("uncovered.minutes", contains(890));
    }

    @Test
    void theListIsNarrowedByPersonApplicationAndWhetherItWaits() {
        UUID person = UUID.randomUUID();
        Grant waits = grantTo(person, 600, ONE_WEEK);
        String waiting = openBudgets.of(waits).toString();
        UUID given = openBudgets.of(grantTo(person, 600, ONE_WEEK));
        allocate(given, register("Zane"), 600).then().statusCode(201);

        String ofPerson = "/v1/budgets?personId=" + person;
        assertThat(ids("liga", ofPerson)).containsExactly(given.toString(), waiting);
        assertThat(ids("liga", ofPerson + "&proposalNeeded=true")).containsExactly(waiting);
        assertThat(ids("liga", ofPerson + "&proposalNeeded=false"))
                .containsExactly(given.toString());
        assertThat(ids("liga", "/v1/budgets?applicationId=" + waits.applicationId()))
                .containsExactly(waiting);
    }

    @Test
    void aPersonIdOpensNobodyElsesBudgets() {
        Grant annas = grant(600, ONE_WEEK);
        String budget = openBudgets.filedBy("anna", annas).toString();
        String ofPerson = "/v1/budgets?personId=" + annas.personId();
        assertThat(ids("anna", ofPerson)).containsExactly(budget);
        assertThat(ids("ilze", ofPerson)).isEmpty();
    }

    @Test
    void nobodyIsProposedWhoMayNotWorkOnAllDaysThatAreLeft() {
        UUID left = register(activeBetween("2026-01-01", "2026-11-24"));
        UUID leaves = register(activeBetween("2026-01-01", "2026-12-12"));
        UUID begins = register(activeBetween("2026-12-08", null));
        UUID serves = register(activeBetween("2026-12-07", "2026-12-13"));
        UUID budget = openBudgets.of(grant(600, ONE_WEEK), left);

        String proposals = "/v1/budgets/" + budget + "/proposals?limit=50";
        List<String> proposed =
                as("liga")
                        .get(proposals)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.assistantId");
        assertThat(proposed).doesNotContain(left.toString(), leaves.toString(), begins.toString());
        for (UUID refused : List.of(left, leaves, begins)) {
            allocate(budget, refused, 60)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("assistant-not-active"));
        }
        allocate(budget, serves, 60).then().statusCode(201);
    }

    private static Map<String, Object> activeBetween(String from, @Nullable String until) {
        Map<String, Object> entry = entry("Zane");
        entry.put("activeFrom", from);
        if (until != null) {
            entry.put("activeUntil", until);
        }
        return entry;
    }

    private static List<String> ids(String persona, String path) {
        return as(persona).get(path).then().statusCode(200).extract().path("items.id");
    }
}
