package lv.lidzas.scheduling.departures.usecase;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.booked;
import static lv.lidzas.scheduling.Desk.entry;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.VisitDesk.planned;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonth;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** An assistant who is suspended, leaves, comes later or works more elsewhere: what is booked is named, and given back if asked for. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class DeparturesIT {

    private static final String YEAR = "2027-11-24";

    @Inject OpenBudgets openBudgets;

    @Test
    void whoeverLeavesIsToldWhatHangsOnItAndTheBudgetWaitsForAnother() {
        Map<String, Object> zane = entry("Zane");
        UUID id = register(zane);
        UUID budget = openBudgets.of(grant(1200, period("2026-11-30", YEAR)), id);
        String allocation = onlyAllocation(budget);
        zane.put("activeUntil", "2027-01-03");

        isProblem(change(id, 0, zane).then(), 409, "assistant-has-bookings")
                .body("allocations.id", contains(allocation))
                .body("allocations.budgetId", contains(budget.toString()))
                .body("allocations.firstDay", contains("2027-01-04"))
                .body("allocations.lastDay", contains(YEAR))
                .body("allocations.weeks", contains(47))
                .body("allocations.minutes", contains(46 * 1200 + 514));
        assertThat(booked(id, "2027-01-04")).isEqualTo(1200);

        change(id, 0, zane, allocation).then().statusCode(200);
        assertThat(booked(id, "2027-01-03")).isEqualTo(1200);
        assertThat(booked(id, "2027-01-04")).isZero();
        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("proposalReason", equalTo("ASSISTANT_LEFT"));
        as("liga")
                .get("/v1/allocations/{id}", allocation)
                .then()
                .body("freeFrom", equalTo("2027-01-04"));
    }

    @Test
    void moreHoursElsewhereNameAllWhoseHoursCouldGoAndOneIsEnough() {
        Map<String, Object> zane = entry("Zane");
        UUID id = register(zane);
        UUID annas = openBudgets.of(grant(1200, ONE_WEEK), id);
        UUID juris = openBudgets.of(grant(600, ONE_WEEK), id);
        zane.put("otherMinutesPerWeek", 1200);

        isProblem(change(id, 0, zane).then(), 409, "assistant-has-bookings")
                .body("allocations", hasSize(2));
        change(id, 0, zane, onlyAllocation(juris)).then().statusCode(200);

        assertThat(booked(id, "2026-12-07")).isEqualTo(1200);
        as("liga").get("/v1/budgets/{id}", annas).then().body("proposalNeeded", equalTo(false));
        as("liga").get("/v1/budgets/{id}", juris).then().body("proposalNeeded", equalTo(true));
    }

    @Test
    void whoeverComesLaterKeepsWhatIsAfter() {
        Map<String, Object> zane = entry("Zane");
        UUID id = register(zane);
        UUID budget = openBudgets.of(grant(600, period("2026-11-30", "2027-01-31")), id);
        zane.put("activeFrom", "2027-01-04");

        change(id, 0, zane, onlyAllocation(budget)).then().statusCode(200);

        assertThat(booked(id, "2026-12-07")).isZero();
        assertThat(booked(id, "2027-01-04")).isEqualTo(600);
        as("liga")
                .queryParam("budgetId", budget)
                .get("/v1/allocations")
                .then()
                .body("items.firstDay", contains("2027-01-04", "2026-11-30"));
    }

    @Test
    void nobodyGivesBackHoursInTheirOwnMatter() {
        Map<String, Object> zane = entry("Zane");
        UUID id = register(zane);
        UUID budget =
                openBudgets.ofCase(
                        grant(600, ONE_WEEK), OpenBudgets.party("liga", PartyRole.PERSON));
        String allocation = sendAs("dace", budget, id);
        zane.put("state", "SUSPENDED");

        isProblem(change(id, 0, zane, allocation).then(), 403, "own-matter");
        assertThat(booked(id, "2026-12-07")).isEqualTo(600);
    }

    @Test
    void ofAMonthThatVisitsBeforeALostWeekHaveUsedNothingIsGivenAfterIt() {
        Map<String, Object> zane = entry("Zane");
        UUID id = register(zane);
        openBudgets.of(grant(600, ONE_WEEK), id);
        UUID budget = openBudgets.of(grantByMonth(930, period("2026-12-01", "2027-01-31")), id);
        String monthly = onlyAllocation(budget);
        planned(UUID.fromString(monthly), "2026-12-02T08:00", "2026-12-02T20:00");
        assertThat(booked(id, "2026-12-07")).isEqualTo(810);

        zane.put("otherMinutesPerWeek", 1600);
        change(id, 0, zane, monthly).then().statusCode(200);

        assertThat(booked(id, "2026-12-02")).isEqualTo(720);
        assertThat(booked(id, "2026-12-07")).isEqualTo(600);
        assertThat(booked(id, "2026-12-14")).isZero();
        assertThat(booked(id, "2027-01-04")).isEqualTo(210);
        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("proposalReason", equalTo("ASSISTANT_LEFT"))
                .body("months.bookedMinutes", contains(720, 930));
    }

    @Test
    void aReleaseThatIsNoIdIsRefusedWithItsPlace() {
        UUID id = register("Zane");
        change(id, 0, entry("Zane"), "seven").then().statusCode(400);
    }

    @Test
    void bookingsAndSuspensionsAtOnceLeaveNothingOnASuspendedAssistant() throws Exception {
        Map<String, Object> zane = entry("Zane");
        UUID id = register(zane);
        zane.put("state", "SUSPENDED");
        List<UUID> budgets =
                IntStream.range(0, 8).mapToObj(_ -> openBudgets.of(grant(60, ONE_WEEK))).toList();
        List<Response> answers;
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> bookings =
                    budgets.stream()
                            .map(budget ->
                                    desks.submit(
                                            (Callable<Response>) () -> allocate(budget, id, 60)))
                            .toList();
            List<Future<Response>> suspensions =
                    IntStream.range(0, 4)
                            .mapToObj(_ -> desks.submit(() -> suspended(id, zane)))
                            .toList();
            for (Future<Response> suspension : suspensions) {
                assertThat(suspension.get().statusCode()).isIn(200, 412);
            }
            answers = bookings.stream().map(DeparturesIT::got).toList();
        }

        assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).isIn(201, 409));
        assertThat(booked(id, "2026-12-07")).isZero();
        for (UUID budget : budgets) {
            as("liga")
                    .get("/v1/budgets/{id}", budget)
                    .then()
                    .body("proposalNeeded", equalTo(true))
                    .body("allocatedMinutesPerWeek", equalTo(0));
        }
    }

    /** Gives back what the answer names until it is no longer refused, as a caseworker does. */
    private static Response suspended(UUID id, Map<String, Object> entry) {
        Response answer = change(id, 0, entry);
        while (answer.statusCode() == 409) {
            List<String> named = answer.jsonPath().getList("allocations.id");
            answer = change(id, 0, entry, named.toArray(String[]::new));
        }
        return answer;
    }

    private static Response got(Future<Response> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String onlyAllocation(UUID budget) {
        return as("liga")
                .queryParam("budgetId", budget)
                .get("/v1/allocations")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    private static String sendAs(String persona, UUID budget, UUID assistant) {
        return as(persona)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("budgetId", budget, "assistantId", assistant, "minutesPerWeek", 600))
                .post("/v1/allocations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response change(
            UUID id, int version, Map<String, Object> entry, String... released) {
        var request = changing("liga", "\"" + version + "\"", entry);
        if (released.length > 0) {
            request.queryParam("release", List.of(released));
        }
        return request.put("/v1/assistants/{id}", id);
    }
}
