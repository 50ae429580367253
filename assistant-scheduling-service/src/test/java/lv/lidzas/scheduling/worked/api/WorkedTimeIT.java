package lv.lidzas.scheduling.worked.api;

import static lv.lidzas.scheduling.Desk.booked;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.VisitDesk.allocated;
import static lv.lidzas.scheduling.VisitDesk.change;
import static lv.lidzas.scheduling.VisitDesk.karlis;
import static lv.lidzas.scheduling.VisitDesk.planned;
import static lv.lidzas.scheduling.VisitDesk.read;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.Balances;
import lv.lidzas.scheduling.ledger.usecase.Postings;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** It is Wednesday, 25 November 2026, ten o'clock: what is recorded was done before. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class WorkedTimeIT {

    private static final ServicePeriod NOW_ON = period("2026-11-23", "2027-01-31");
    private static final IsoWeek WEEK = IsoWeek.of(2026, 48);

    @Inject OpenBudgets openBudgets;
    @Inject Ids ids;
    @Inject Postings postings;

    @Test
    void whatWasDoneIsRecordedAnsweredAndCorrectedAndEveryLineStays() {
        UUID karlis = karlis();
        UUID budget = openBudgets.filedBy("anna", grant(300, NOW_ON));
        String visit =
                planned(allocated(budget, karlis, 60), "2026-11-25T01:00", "2026-11-25T02:00");
        Map<String, Object> entry = entry(visit, "2026-11-24T23:00:00Z", "2026-11-25T00:50:00Z");

        batch("anna", entry).body("entries.outcome", contains("NOT_YOURS"));
        batch("ilze", entry).body("entries.outcome", contains("NOT_YOURS"));
        batch("karlis", entry)
                .body("entries.outcome", contains("RECORDED"))
                .body("entries[0].recorded.minutes", equalTo(110))
                .body("entries[0].recorded.beyondMinutes", equalTo(0))
                .body("entries[0].weeks[0].usedMinutes", equalTo(110))
                .body("entries[0].weeks[0].nearlyUsedUp", equalTo(false));
        batch("karlis", entry).body("entries.outcome", contains("KNOWN"));
        batch("karlis", entry(visit, "2026-11-24T23:00:00Z", "2026-11-25T00:30:00Z"))
                .body("entries.outcome", contains("CONFLICT"))
                .body("entries[0].recorded.minutes", equalTo(110))
                .body("entries[0].sent.end", equalTo("2026-11-25T00:30:00Z"));

        change("karlis", visit, 1, "confirm", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("work-of-another"));
        change("anna", visit, 1, "dispute", Map.of("reason", "OTHER_TIMES"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPUTED"));
        change("karlis", visit, 2, "corrections", correction("2026-11-25T00:40:00Z"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("lines.minutes", contains(110, 100));
        change("anna", visit, 3, "confirm", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
        change("karlis", visit, 4, "corrections", correction("2026-11-25T00:45:00Z"))
                .then()
                .statusCode(409)
                .body("code", equalTo("work-not-now"));
        change("liga", visit, 4, "corrections", correction("2026-11-24T23:00:00Z"))
                .then()
                .statusCode(200)
                .body("lines.minutes", contains(110, 100, 0))
                .body("lines.side", contains("ASSISTANT", "ASSISTANT", "STAFF"));
        as("ilze").get("/v1/visits/{id}/worked-time", visit).then().statusCode(404);
        as("anna")
                .get("/v1/visits/{id}/worked-time", visit)
                .then()
                .statusCode(200)
                .body(
                        "lines.reason",
                        contains(nullValue(), equalTo("OTHER_TIMES"), equalTo("OTHER_TIMES")));
        read("liga", visit)
                .then()
                .body(
                        "steps.kind",
                        contains(
                                "PLANNED",
                                "RECORDED",
                                "DISPUTED",
                                "RECORDED",
                                "CONFIRMED",
                                "SETTLED"));
        assertThat(balances(budget).in(WEEK, Account.USED)).isZero();
        // From Wednesday on, five sevenths of the week.
        assertThat(balances(budget).in(WEEK, Account.AGREED)).isEqualTo(42);
    }

    @Test
    void timeBeyondWhatIsGrantedIsRecordedAndFlagged() {
        UUID zane = register("Zane");
        UUID budget = openBudgets.of(grant(100, NOW_ON));
        String visit = planned(allocated(budget, zane, 60), "2026-11-25T06:00", "2026-11-25T07:00");
        batch("liga", entry(visit, "2026-11-25T04:00:00Z", "2026-11-25T06:15:00Z"))
                .body("entries[0].recorded.minutes", equalTo(135))
                .body("entries[0].recorded.beyondMinutes", equalTo(35))
                .body("entries[0].weeks[0].nearlyUsedUp", equalTo(true));
        assertThat(booked(zane, "2026-11-25")).isEqualTo(100);
        Balances balances = balances(budget);
        assertThat(List.of(Account.USED, Account.AGREED, Account.GRANTED, Account.BEYOND))
                .extracting(account -> balances.in(WEEK, account))
                .containsExactly(135, 0, 0, -35);
        as("liga")
                .get("/v1/budgets/{id}/wallet", budget)
                .then()
                .statusCode(200)
                .body("weeks[0].week", equalTo("2026-W48"))
                .body("weeks[0].granted", equalTo(100))
                .body("weeks[0].agreed", equalTo(100))
                .body("weeks[0].used", equalTo(135))
                .body("weeks[0].beyond", equalTo(35))
                .body("weeks[0].left", equalTo(0))
                .body("weeks[1].left", equalTo(100))
                .body(
                        "text",
                        equalTo(
                                "Week from 23.11.2026. Granted: 1 hour 40 minutes. Planned: 0 minutes. Used: 2 hours 15 minutes."
                                        + " Left: 0 minutes."));
        change(
                        "liga",
                        visit,
                        1,
                        "corrections",
                        Map.of(
                                "start",
                                "2026-11-25T04:00:00Z",
                                "end",
                                "2026-11-25T05:10:00Z",
                                "reason",
                                "TYPING_MISTAKE"))
                .then()
                .statusCode(200)
                .body("lines[1].beyondMinutes", equalTo(0));
        assertThat(balances(budget).in(WEEK, Account.BEYOND)).isZero();
        assertThat(balances(budget).in(WEEK, Account.GRANTED)).isEqualTo(30);
        assertThat(booked(zane, "2026-11-25")).isEqualTo(70);
    }

    @Test
    void aWeekInWhichTheGrantBeginsIsNearlyUpByItsOwnShare() {
        UUID zane = register("Zane");
        UUID budget = openBudgets.of(grant(700, period("2026-11-25", "2027-01-31")));
        String visit =
                planned(allocated(budget, zane, 700), "2026-11-25T00:00", "2026-11-25T07:00");

        batch("liga", entry(visit, "2026-11-24T22:00:00Z", "2026-11-25T05:00:00Z"))
                .body("entries[0].weeks[0].usedMinutes", equalTo(420))
                .body("entries[0].weeks[0].grantedMinutes", equalTo(500))
                .body("entries[0].weeks[0].nearlyUsedUp", equalTo(true));
    }

    @Test
    void entriesOfABatchAreAnsweredOneByOne() {
        UUID zane = register("Zane");
        UUID allocation = allocated(openBudgets.of(grant(600, NOW_ON)), zane, 300);
        String past = planned(allocation, "2026-11-25T06:00", "2026-11-25T07:00");
        String cancelled = planned(allocation, "2026-11-25T07:00", "2026-11-25T08:00");
        String coming = planned(allocation, "2026-11-25T12:00", "2026-11-25T13:00");
        change("liga", cancelled, 0, "cancel", Map.of("reason", "NOT_NEEDED"));

        batch(
                        "liga",
                        entry(past, "2026-11-25T04:00:00Z", "2026-11-25T05:00:00Z"),
                        entry(cancelled, "2026-11-25T05:00:00Z", "2026-11-25T06:00:00Z"),
                        entry(coming, "2026-11-25T10:00:00Z", "2026-11-25T11:00:00Z"),
                        entry(
                                UUID.randomUUID().toString(),
                                "2026-11-25T04:00:00Z",
                                "2026-11-25T05:00:00Z"))
                .body("entries.outcome", contains("RECORDED", "NOT_NOW", "NOT_NOW", "NOT_YOURS"))
                .body("entries[1].state", equalTo("CANCELLED"));
        Map<String, Object> four = entry(coming, "2026-11-25T04:00:00Z", "2026-11-25T05:00:00Z");
        four.put("id", UUID.randomUUID());
        send("liga", four)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/entries/0/id"));
        send("liga", entry(coming, "2026-11-25T05:00:00Z", "2026-11-25T04:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("period-reversed"));
        send("liga", entry(coming, "2026-11-25T04:00:01Z", "2026-11-25T05:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("whole-minutes"));
    }

    @Test
    void theSameEntrySentByEightAtOnceIsRecordedOnce() throws Exception {
        UUID budget = openBudgets.of(grant(600, NOW_ON));
        String visit =
                planned(
                        allocated(budget, register("Zane"), 300),
                        "2026-11-25T06:00",
                        "2026-11-25T07:00");
        Map<String, Object> entry = entry(visit, "2026-11-25T04:00:00Z", "2026-11-25T05:00:00Z");
        List<Callable<String>> calls =
                Collections.nCopies(
                        8, () -> send("liga", entry).jsonPath().getString("entries[0].outcome"));
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> call : threads.invokeAll(calls)) {
                outcomes.add(call.get());
            }
            assertThat(outcomes).containsOnlyOnce("RECORDED").contains("KNOWN");
        }
        assertThat(balances(budget).in(WEEK, Account.USED)).isEqualTo(60);
    }

    private Balances balances(UUID budget) {
        return QuarkusTransaction.requiringNew().call(() -> postings.ofBudget(budget));
    }

    private Map<String, Object> entry(String visit, String start, String end) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", ids.next());
        entry.put("visitId", visit);
        entry.put("start", start);
        entry.put("end", end);
        return entry;
    }

    private static Map<String, Object> correction(String end) {
        return Map.of("start", "2026-11-24T23:00:00Z", "end", end, "reason", "OTHER_TIMES");
    }

    private static Response send(String persona, Map<?, ?>... entries) {
        return sending(persona, Map.of("entries", List.of(entries)))
                .post("/v1/worked-time/batches");
    }

    private static ValidatableResponse batch(String persona, Map<?, ?>... entries) {
        return send(persona, entries).then().statusCode(200);
    }
}
