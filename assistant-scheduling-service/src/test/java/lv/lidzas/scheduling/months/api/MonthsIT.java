package lv.lidzas.scheduling.months.api;

import static lv.lidzas.scheduling.VisitDesk.allocated;
import static lv.lidzas.scheduling.VisitDesk.change;
import static lv.lidzas.scheduling.VisitDesk.karlis;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.months.domain.SheetCsv;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** It is 25 November 2026, so October is over. What was done in it is written into the tables, because nothing is planned in the past. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class MonthsIT {

    private static final String OCTOBER = "2026-10";
    private static final String OTHER = "dace";

    @Inject OpenBudgets openBudgets;
    @Inject DataSource database;
    @Inject Ids ids;

    @Test
    void aMonthIsLockedWithItsPayAndOpenedByTwo() throws SQLException {
        UUID allocation = october("anna");
        done(allocation, "2026-10-05T07:00:00Z", "2026-10-05T11:00:00Z", 30, "CONFIRMED");
        UUID open = done(allocation, "2026-10-31T20:00:00Z", "2026-10-31T23:00:00Z", 0, "DONE");

        sheet("anna", allocation)
                .body("open.visitId", contains(open.toString()))
                .body("minutes", equalTo(210));
        lock("liga", allocation)
                .then()
                .statusCode(409)
                .body("code", equalTo("month-still-open"))
                .body("openVisits.visitId", contains(open.toString()));
        agree(open);
        Response locked = lock("liga", allocation);
        locked.then()
                .statusCode(201)
                .body("lines.minutes", contains(210, 120))
                .body("beyondMinutes", equalTo(30))
                .body("pay[0].hourEuros", equalTo(5.11f))
                // 330 minutes at 5.11, and 5.3655 with the share for administration.
                .body("payCents", equalTo(2811))
                .body("stateFundingCents", equalTo(2951))
                .body("edition", equalTo(1));
        String report = locked.path("id");

        String csv = as("karlis").get("/v1/monthly-reports/{id}/csv", report).asString();
        assertThat(SheetCsv.hashOf(csv)).isEqualTo(locked.path("hash"));
        assertThat(csv.lines()).hasSize(3);
        lock(OTHER, allocation).then().statusCode(409).body("reportId", equalTo(report));
        change("liga", open.toString(), 0, "corrections", correction())
                .then()
                .statusCode(409)
                .body("code", equalTo("month-locked"));
        sheet("anna", allocation).body("lockedBy", equalTo(report));

        step("liga", report, 0, "", Map.of("reason", "WRONG_TIMES"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REOPENING"));
        change("liga", open.toString(), 0, "corrections", correction())
                .then()
                .body("code", equalTo("month-locked"));
        step("liga", report, 1, "/answer", Map.of("answer", "REOPEN"))
                .then()
                .statusCode(403)
                .body("code", equalTo("reopening-needs-another"));
        step(OTHER, report, 0, "/answer", Map.of("answer", "REOPEN")).then().statusCode(412);
        step(OTHER, report, 1, "/answer", Map.of("answer", "REOPEN"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REOPENED"));
        step(OTHER, report, 2, "", Map.of("reason", "WRONG_TIMES"))
                .then()
                .statusCode(409)
                .body("code", equalTo("report-not-now"));
        write(
                """
                insert into worked_time (id, visit_id, number, start_at, end_at, beyond_minutes, side, by_key, recorded_at)
                select gen_random_uuid(), visit_id, 1, start_at, start_at + interval '1 hour', 0, 'STAFF', by_key, now()
                from worked_time where visit_id = '%s'
                """
                        .formatted(open));
        lock(OTHER, allocation)
                .then()
                .statusCode(201)
                .body("edition", equalTo(2))
                .body("lines.minutes", contains(210, 60));
        as("anna").get("/v1/monthly-reports/{id}", report).then().body("minutes", equalTo(330));
    }

    @Test
    void whoeverAskedMayTakeItBackAndTheReportStands() throws SQLException {
        UUID allocation = october("ilze");
        String report = lock("liga", allocation).path("id");
        step("liga", report, 0, "", Map.of("reason", "WORK_LEFT_OUT"));
        step("liga", report, 1, "/answer", Map.of("answer", "STAY_LOCKED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("LOCKED"))
                .body("reopenReason", equalTo(null));
    }

    @Test
    void onlyTheSidesSeeAMonthAndOnlyStaffLockIt() throws SQLException {
        UUID allocation = october("anna");
        String report = lock("liga", allocation).path("id");
        for (String side : List.of("anna", "karlis", "liga")) {
            as(side).get("/v1/monthly-reports/{id}", report).then().statusCode(200);
            as(side).get("/v1/monthly-reports?month=" + OCTOBER + "&limit=200")
                    .then()
                    .body("items.id", hasItem(report));
        }
        as("ilze").get("/v1/monthly-reports/{id}", report).then().statusCode(404);
        as("ilze").get("/v1/monthly-reports/{id}/csv", report).then().statusCode(404);
        as("ilze").get("/v1/allocations/{id}/timesheet", allocation).then().statusCode(404);
        as("ilze")
                .get("/v1/monthly-reports?limit=200")
                .then()
                .body("items.id", not(hasItem(report)));
        lock("karlis", allocation).then().statusCode(403);
        lock("anna", allocation).then().statusCode(403);
        sending("liga", Map.of("allocationId", allocation, "month", "2026-11"))
                .post("/v1/monthly-reports")
                .then()
                .statusCode(409)
                .body("code", equalTo("month-not-over"));
        sending("liga", Map.of("allocationId", UUID.randomUUID(), "month", OCTOBER))
                .post("/v1/monthly-reports")
                .then()
                .statusCode(404);
        sending("liga", Map.of("allocationId", allocation, "month", "2026-13"))
                .post("/v1/monthly-reports")
                .then()
                .statusCode(400);
    }

    @Test
    void ofEightLocksAtOnceOneIsKept() throws Exception {
        UUID allocation = october("anna");
        try (ExecutorService desks = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> locks = new ArrayList<>();
            for (int desk = 0; desk < 8; desk++) {
                locks.add(() -> lock("liga", allocation).statusCode());
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : desks.invokeAll(locks)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    private UUID october(String persona) {
        UUID budget = openBudgets.filedBy(persona, grant(600, period("2026-10-01", "2027-01-31")));
        return allocated(budget, karlis(), 60);
    }

    /** A visit with what was recorded of it. */
    private UUID done(UUID allocation, String start, String end, int beyond, String state)
            throws SQLException {
        UUID visit = ids.next();
        write(
                """
                insert into visit (id, version, allocation_id, budget_id, application_id, owner_key, assistant_id, human_id, purpose, earliest_at, latest_at,
                    minutes, is_fixed, first_day, state, planned_at)
                select '%1$s', 0, a.id, a.budget_id, a.application_id, a.owner_key, a.assistant_id, b.human_id, 'LEISURE', '%3$s', '%4$s',
                    60, false, ('%3$s'::timestamptz at time zone 'Europe/Riga')::date, '%6$s', now()
                from allocation a join hour_budget b on b.id = a.budget_id where a.id = '%2$s';
                insert into worked_time (id, visit_id, number, start_at, end_at, beyond_minutes, side, by_key, recorded_at)
                values (gen_random_uuid(), '%1$s', 0, '%3$s', '%4$s', %5$d, 'ASSISTANT', '%7$s', now())
                """
                        .formatted(
                                visit,
                                allocation,
                                start,
                                end,
                                beyond,
                                state,
                                Tokens.keyOf("karlis")));
        return visit;
    }

    private void agree(UUID visit) throws SQLException {
        write("update visit set state = 'CONFIRMED' where id = '" + visit + "'");
    }

    private void write(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Map<String, String> correction() {
        return Map.of(
                "start",
                "2026-10-31T21:00:00Z",
                "end",
                "2026-10-31T22:00:00Z",
                "reason",
                "OTHER_TIMES");
    }

    private static Response lock(String persona, UUID allocation) {
        return sending(persona, Map.of("allocationId", allocation, "month", OCTOBER))
                .post("/v1/monthly-reports");
    }

    private static Response step(
            String persona, String report, int version, String step, Map<String, ?> body) {
        return changing(persona, "\"" + version + "\"", body)
                .post("/v1/monthly-reports/{id}/reopening" + step, report);
    }

    private static ValidatableResponse sheet(String persona, UUID allocation) {
        return as(persona)
                .get("/v1/allocations/{id}/timesheet?month=" + OCTOBER, allocation)
                .then()
                .statusCode(200);
    }
}
