package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.booked;
import static lv.lidzas.scheduling.Desk.entry;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits hold in every week of the calendar, whatever is odd about it; the database counts, so the test goes there. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class CalendarWeeksIT {

    private static final int FORTY_HOURS = 2400;

    @Inject OpenBudgets openBudgets;

    /** Columns: the Monday, the Sunday, the week, what is odd about it. */
    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2028-02-28, 2028-03-05, 2028-W09, a leap day",
        "2026-12-28, 2027-01-03, 2026-W53, week 53 over the end of the year",
        "2024-12-30, 2025-01-05, 2025-W01, week 1 that begins in the old year",
        "2026-03-23, 2026-03-29, 2026-W13, a Sunday of 23 hours",
        "2026-10-19, 2026-10-25, 2026-W43, a Sunday of 25 hours",
    })
    void aWeekHoldsFortyHoursAndNotAMinuteMore(
            LocalDate monday, LocalDate sunday, String week, String oddity) {
        UUID assistant = assistant();
        UUID client = client(monday, sunday);
        on(client, assistant, monday, sunday, 1400).then().statusCode(201);
        on(client, assistant, monday, sunday, 1000).then().statusCode(201);

        for (LocalDate day : List.of(monday, monday.plusDays(3), sunday)) {
            on(client(monday, sunday), assistant, day, day, 7)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("assistant-hours-exhausted"))
                    .body("freeMinutes", equalTo(0))
                    .body("week", equalTo(week));
            on(client, assistant(), day, day, 7)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("client-hours-exhausted"))
                    .body("week", equalTo(week));
        }
        on(client, assistant, monday.minusWeeks(1), monday.minusDays(1), FORTY_HOURS)
                .then()
                .statusCode(201);
        on(client, assistant, sunday.plusDays(1), sunday.plusWeeks(1), FORTY_HOURS)
                .then()
                .statusCode(201);
        assertThat(booked(assistant, sunday.toString())).as(oddity).isEqualTo(FORTY_HOURS);
    }

    /** Of a week in which a grant begins or ends it has as many sevenths as days. */
    @Test
    void aGrantHasThePartOfItsFirstAndLastWeekThatLiesInIt() {
        LocalDate first = LocalDate.of(2026, 12, 6);
        LocalDate last = LocalDate.of(2026, 12, 15);
        UUID client = openBudgets.of(grant(700, new ServicePeriod(first, last)));
        UUID assistant = assistant();

        on(client, assistant, first, last, 700).then().statusCode(201);

        assertThat(booked(assistant, "2026-12-06")).isEqualTo(100);
        assertThat(booked(assistant, "2026-12-07")).isEqualTo(700);
        assertThat(booked(assistant, "2026-12-14")).isEqualTo(200);
        on(client, assistant(), last, last, 7)
                .then()
                .statusCode(409)
                .body("code", equalTo("client-hours-exhausted"))
                .body("limitMinutes", equalTo(200));
        on(client, assistant, last.plusDays(1), last.plusDays(1), 7)
                .then()
                .statusCode(422)
                .body("code", equalTo("outside-budget-period"));
    }

    @Test
    void aGrantAndItsRenewalShareTheWeekInWhichOneEndsAndTheOtherBegins() {
        UUID person = UUID.randomUUID();
        UUID assistant = assistant();
        UUID old =
                openBudgets.of(
                        grantTo(person, 2000, period("2026-11-30", "2026-12-30")), assistant);
        UUID renewal =
                openBudgets.of(
                        grantTo(person, 2000, period("2026-12-31", "2027-12-30")), assistant);

        for (UUID budget : List.of(old, renewal)) {
            as("liga")
                    .get("/v1/budgets/{id}", budget)
                    .then()
                    .body("proposalNeeded", equalTo(false))
                    .body("freeMinutesPerWeek", equalTo(0));
        }
        assertThat(booked(assistant, "2026-12-31")).isEqualTo(857 + 1142);
        assertThat(booked(assistant, "2027-01-04")).isEqualTo(2000);
    }

    private static UUID assistant() {
        Map<String, Object> entry = entry("Zane");
        entry.put("activeFrom", "2024-01-01");
        return register(entry);
    }

    /** With the weeks before and after. */
    private UUID client(LocalDate monday, LocalDate sunday) {
        return openBudgets.of(
                grant(FORTY_HOURS, new ServicePeriod(monday.minusWeeks(1), sunday.plusWeeks(1))));
    }

    private static Response on(
            UUID client, UUID assistant, LocalDate first, LocalDate last, int minutes) {
        return allocate(
                Map.of(
                        "budgetId", client,
                        "assistantId", assistant,
                        "minutesPerWeek", minutes,
                        "firstDay", first.toString(),
                        "lastDay", last.toString()));
    }
}
