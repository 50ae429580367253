package lv.lidzas.scheduling.worked.api;

import static lv.lidzas.scheduling.Desk.booked;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.Desk.release;
import static lv.lidzas.scheduling.VisitDesk.change;
import static lv.lidzas.scheduling.VisitDesk.plan;
import static lv.lidzas.scheduling.VisitDesk.planned;
import static lv.lidzas.scheduling.VisitDesk.wanted;
import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonth;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.usecase.EndBudget;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.Balances;
import lv.lidzas.scheduling.ledger.usecase.Postings;
import lv.lidzas.scheduling.weeks.domain.CalendarMonth;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** Hours that are granted by the month, from the wish to the month's end. It is Wednesday, 25 November 2026, ten o'clock. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class MonthHoursIT {

    private static final CalendarMonth NOVEMBER = CalendarMonth.of(2026, 11);

    @Inject OpenBudgets openBudgets;
    @Inject EndBudget endBudget;
    @Inject Ids ids;
    @Inject Postings postings;

    @Test
    void oneWeekMayHaveMoreThanItsShareAndTheMonthNotMoreThanGranted() {
        UUID zane = register("Zane");
        UUID budget = openBudgets.of(grantByMonth(300, period("2026-11-01", "2027-01-31")), zane);
        UUID allocation = onlyAllocationOf(budget);
        assertThat(booked(zane, "2026-11-25")).isEqualTo(70);

        String early = planned(allocation, "2026-11-25T00:30", "2026-11-25T04:30");
        assertThat(booked(zane, "2026-11-25")).isEqualTo(240);
        Map<String, Object> beyond = wanted(allocation, "2026-11-25T05:00", "2026-11-25T06:30");
        sending("liga", beyond)
                .post("/v1/visit-checks")
                .then()
                .statusCode(200)
                .body("possible", equalTo(false))
                .body("hindrance", equalTo("WEEK_FULL"))
                .body("week", equalTo("2026-11"))
                .body("freeMinutes", equalTo(60))
                .body("text", startsWith("No: in the month that begins on 2026-11-01"));
        sending("liga", beyond)
                .post("/v1/visits")
                .then()
                .statusCode(409)
                .body("code", equalTo("visit-hindered"))
                .body("month", equalTo("2026-11"))
                .body("freeMinutes", equalTo(60))
                .body("limitMinutes", equalTo(300))
                .body("errors[0].code", equalTo("visit-month-full"));
        planned(allocation, "2026-11-25T05:00", "2026-11-25T06:00");

        // Ten minutes longer than planned fit in the week of the assistant, and not in the month.
        sending(
                        "liga",
                        Map.of(
                                "entries",
                                List.of(
                                        Map.of(
                                                "id",
                                                ids.next(),
                                                "visitId",
                                                early,
                                                "start",
                                                "2026-11-24T22:30:00Z",
                                                "end",
                                                "2026-11-25T02:40:00Z"))))
                .post("/v1/worked-time/batches")
                .then()
                .statusCode(200)
                .body("entries.outcome", contains("RECORDED"))
                .body("entries[0].recorded.minutes", equalTo(250))
                .body("entries[0].recorded.beyondMinutes", equalTo(10))
                .body("entries[0].weeks", hasSize(1))
                .body("entries[0].weeks[0].week", nullValue())
                .body("entries[0].weeks[0].month", equalTo("2026-11"))
                .body("entries[0].weeks[0].usedMinutes", equalTo(250))
                .body("entries[0].weeks[0].grantedMinutes", equalTo(300))
                .body("entries[0].weeks[0].nearlyUsedUp", equalTo(true));
        as("liga")
                .get("/v1/budgets/{id}/wallet", budget)
                .then()
                .statusCode(200)
                .body("per", equalTo("MONTH"))
                .body("weeks", hasSize(0))
                .body("months.month", contains("2026-11", "2026-12", "2027-01"))
                .body("months[0].granted", equalTo(300))
                .body("months[0].agreed", equalTo(300))
                .body("months[0].planned", equalTo(60))
                .body("months[0].used", equalTo(250))
                .body("months[0].beyond", equalTo(10))
                .body("months[0].left", equalTo(0))
                .body("months[1].left", equalTo(300))
                .body("period.granted", equalTo(900))
                .body(
                        "text",
                        equalTo(
                                "Month 11.2026. Granted: 5 hours. Planned: 1 hour. Used: 4 hours 10 minutes. Left: 0 minutes."));
        Balances balances = QuarkusTransaction.requiringNew().call(() -> postings.ofBudget(budget));
        assertThat(balances.in(NOVEMBER, Account.AGREED)).isZero();
        assertThat(balances.in(NOVEMBER, Account.GRANTED)).isZero();
        assertThat(balances.in(NOVEMBER, Account.USED)).isEqualTo(250);
        assertThat(balances.postings()).hasSizeLessThan(12);
    }

    @Test
    void aVisitAcrossTheEndOfAMonthTakesFromBothAndGivesBackBoth() {
        UUID zane = register("Zane");
        UUID budget = openBudgets.of(grantByMonth(620, period("2026-12-01", "2027-01-31")), zane);
        UUID allocation = onlyAllocationOf(budget);
        String night = planned(allocation, "2026-12-31T22:00", "2027-01-01T01:00");
        assertMonths(budget, 120, 60);
        assertThat(booked(zane, "2026-12-31")).isEqualTo(180);

        change(
                        "liga",
                        night,
                        0,
                        "move",
                        Map.of("start", "2027-01-02T22:00", "end", "2027-01-03T02:00"))
                .then()
                .statusCode(200);
        assertMonths(budget, 0, 240);
        assertThat(booked(zane, "2026-12-31")).isEqualTo(240);
        change("liga", night, 1, "cancel", Map.of("reason", "NOT_NEEDED")).then().statusCode(200);
        assertMonths(budget, 0, 0);
        assertThat(booked(zane, "2026-12-31")).isEqualTo(140);
    }

    @Test
    void theFortyHoursOfTheAssistantHoldInTheWeekWhateverTheMonthHas() {
        UUID zane = register("Zane");
        UUID budget = openBudgets.of(grantByMonth(9600, period("2026-12-01", "2026-12-31")), zane);
        UUID allocation = onlyAllocationOf(budget);
        assertThat(booked(zane, "2026-12-07")).isEqualTo(2167);
        for (int day = 7; day < 12; day++) {
            planned(
                    allocation,
                    "2026-12-%02dT08:00".formatted(day),
                    "2026-12-%02dT16:00".formatted(day));
        }
        assertThat(booked(zane, "2026-12-07")).isEqualTo(2400);
        plan("liga", allocation, "2026-12-12T08:00", "2026-12-12T08:30")
                .then()
                .statusCode(409)
                .body("week", equalTo("2026-W50"))
                .body("freeMinutes", equalTo(0));
        plan("liga", allocation, "2026-12-14T08:00", "2026-12-14T08:30").then().statusCode(201);
    }

    @Test
    void hoursThatAreGivenBackInTheMiddleOfAMonthKeepWhatIsPlannedBefore() {
        UUID zane = register("Zane");
        UUID budget = openBudgets.of(grantByMonth(930, period("2026-12-01", "2027-01-31")), zane);
        UUID allocation = onlyAllocationOf(budget);
        planned(allocation, "2026-12-02T08:00", "2026-12-02T18:00");
        planned(allocation, "2026-12-16T08:00", "2026-12-16T10:00");

        String version =
                as("liga").get("/v1/allocations/{id}", allocation).then().extract().header("ETag");
        release(allocation.toString(), version, Map.of("from", "2026-12-14"))
                .then()
                .statusCode(200);

        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("months.bookedMinutes", contains(600, 0))
                .body("months.freeMinutes", contains(330, 930))
                .body("proposalReason", equalTo("HOURS_RELEASED"));
        Balances balances = QuarkusTransaction.requiringNew().call(() -> postings.ofBudget(budget));
        CalendarMonth december = NOVEMBER.next();
        assertThat(balances.in(december, Account.PLANNED)).isEqualTo(600);
        assertThat(balances.in(december, Account.AGREED)).isZero();
        assertThat(balances.in(december, Account.GRANTED)).isEqualTo(330);
        as("liga")
                .get("/v1/visits?allocationId=" + allocation)
                .then()
                .body("items.state", contains("PLANNED", "LEFT_OPEN"));
    }

    @Test
    void aGrantThatEndsInTheMiddleOfAMonthHasItsPartAndTheLastVisitsBeyondItAreLeftOpen() {
        UUID zane = register("Zane");
        Grant grant = grantByMonth(930, period("2026-12-01", "2027-01-31"));
        UUID budget = openBudgets.of(grant, zane);
        UUID allocation = onlyAllocationOf(budget);
        for (int day = 1; day <= 9; day += 2) {
            planned(
                    allocation,
                    "2026-12-%02dT08:00".formatted(day),
                    "2026-12-%02dT09:40".formatted(day));
        }

        endBudget.handle(grant.decisionId(), LocalDate.of(2026, 12, 10));

        as("liga")
                .get("/v1/visits?allocationId=" + allocation)
                .then()
                .body(
                        "items.state",
                        contains("PLANNED", "PLANNED", "PLANNED", "LEFT_OPEN", "LEFT_OPEN"));
        as("liga")
                .get("/v1/budgets/{id}/wallet", budget)
                .then()
                .body("months[0].planned", equalTo(300))
                .body("months[0].left", equalTo(0))
                .body("months[0].expired", equalTo(630))
                .body("months[1].expired", equalTo(930));
    }

    private void assertMonths(UUID budget, int december, int january) {
        Balances balances = QuarkusTransaction.requiringNew().call(() -> postings.ofBudget(budget));
        assertThat(balances.in(NOVEMBER.next(), Account.PLANNED)).isEqualTo(december);
        assertThat(balances.in(NOVEMBER.next().next(), Account.PLANNED)).isEqualTo(january);
        assertThat(balances.in(NOVEMBER.next(), Account.AGREED)).isEqualTo(620 - december);
        assertThat(balances.in(NOVEMBER.next().next(), Account.AGREED)).isEqualTo(620 - january);
    }

    private static UUID onlyAllocationOf(UUID budget) {
        return as("liga")
                .get("/v1/allocations?budgetId=" + budget)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].minutesPerWeek", nullValue())
                .extract()
                .jsonPath()
                .getUUID("items[0].id");
    }
}
