package lv.lidzas.scheduling.ledger.usecase;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.Desk.release;
import static lv.lidzas.scheduling.VisitDesk.change;
import static lv.lidzas.scheduling.VisitDesk.plan;
import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonthTo;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.usecase.EndBudget;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.Balances;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens in whatever order, the counters are what the postings say, and no account falls below nothing. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class LedgerHistoriesIT {

    /** With the night in spring, the end of the year and its week 53. */
    private static final ServicePeriod DAYS = period("2026-12-21", "2027-04-04");

    private static final int GRANTED = 900;

    @Inject OpenBudgets openBudgets;
    @Inject EndBudget endBudget;
    @Inject Postings postings;
    @Inject WeekLedger ledger;
    @Inject EntityManager entities;

    @ParameterizedTest
    @CsvSource({"21, WEEK", "22, WEEK", "23, MONTH", "24, MONTH", "25, MONTH"})
    void theCountersAreTheSumOfThePostings(long seed, GrantedTime.Per per) {
        Random random = new Random(seed);
        List<UUID> assistants = List.of(register("Zane"), register("Rihards"));
        UUID person = UUID.randomUUID();
        List<Grant> grants = List.of(granted(person, per), granted(person, per));
        List<UUID> budgets = grants.stream().map(openBudgets::of).toList();
        List<String> allocations = new ArrayList<>();
        List<String> visits = new ArrayList<>();
        int done = 0;
        for (int step = 0; step < 80; step++) {
            Response answer =
                    switch (random.nextInt(8)) {
                        case 0 -> allocated(budgets, assistants, allocations, per, random);
                        case 1 -> released(allocations, random);
                        case 2, 3 -> changed(visits, random);
                        default -> planned(allocations, visits, random);
                    };
            if (step == 70) {
                endBudget.handle(grants.getFirst().decisionId(), DAYS.firstDay().plusDays(50));
            }
            done += answer != null && answer.statusCode() < 300 ? 1 : 0;
            if (answer != null) {
                assertThat(answer.statusCode()).as("seed %d", seed).isLessThan(500);
            }
            balance(budgets, assistants, per, seed);
        }
        assertThat(done).as("changes with seed %d", seed).isGreaterThan(12);
    }

    private static Grant granted(UUID person, GrantedTime.Per per) {
        return per == GrantedTime.Per.WEEK
                ? grantTo(person, GRANTED, DAYS)
                : grantByMonthTo(person, 4 * GRANTED, DAYS);
    }

    private static Response allocated(
            List<UUID> budgets,
            List<UUID> assistants,
            List<String> allocations,
            GrantedTime.Per per,
            Random random) {
        boolean isWeek = per == GrantedTime.Per.WEEK;
        Response answer =
                allocate(
                        Map.of(
                                "budgetId",
                                budgets.get(random.nextInt(2)),
                                "assistantId",
                                assistants.get(random.nextInt(2)),
                                isWeek ? "minutesPerWeek" : "minutesPerMonth",
                                (isWeek ? 60 : 250) * (1 + random.nextInt(5)),
                                "firstDay",
                                DAYS.firstDay().plusDays(random.nextInt(30)).toString(),
                                "lastDay",
                                DAYS.lastDay().minusDays(random.nextInt(30)).toString()));
        if (answer.statusCode() == 201) {
            allocations.add(answer.jsonPath().getString("id"));
        }
        return answer;
    }

    private static Response released(List<String> allocations, Random random) {
        return allocations.isEmpty()
                ? null
                : release(
                        allocations.get(random.nextInt(allocations.size())),
                        "\"0\"",
                        Map.of("from", DAYS.firstDay().plusDays(random.nextInt(100)).toString()));
    }

    private static Response planned(List<String> allocations, List<String> visits, Random random) {
        if (allocations.isEmpty()) {
            return null;
        }
        LocalDateTime start = anHour(random);
        Response answer =
                plan(
                        "liga",
                        UUID.fromString(allocations.get(random.nextInt(allocations.size()))),
                        start.toString(),
                        start.plusMinutes(30L * (1 + random.nextInt(12))).toString());
        if (answer.statusCode() == 201) {
            visits.add(answer.jsonPath().getString("id"));
        }
        return answer;
    }

    private static LocalDateTime anHour(Random random) {
        return DAYS.firstDay()
                .plusDays(random.nextInt(21))
                .atTime(random.nextInt(24), 30 * random.nextInt(2));
    }

    private static Response changed(List<String> visits, Random random) {
        if (visits.isEmpty()) {
            return null;
        }
        String visit = visits.get(random.nextInt(visits.size()));
        if (random.nextBoolean()) {
            return change("liga", visit, 0, "cancel", Map.of("reason", "ACTIVITY_OFF"));
        }
        LocalDateTime start = anHour(random);
        return change(
                "liga",
                visit,
                0,
                "move",
                Map.of("start", start.toString(), "end", start.plusMinutes(90).toString()));
    }

    private void balance(
            List<UUID> budgets, List<UUID> assistants, GrantedTime.Per per, long seed) {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    for (UUID budget : budgets) {
                        compare(
                                postings.ofBudget(budget),
                                new WeekCounter(
                                        WeekCounter.Kind.BUDGET,
                                        per,
                                        budget,
                                        per == GrantedTime.Per.WEEK ? GRANTED : 4 * GRANTED,
                                        DAYS),
                                true,
                                seed);
                    }
                    IsoWeek first = IsoWeek.of(DAYS.firstDay());
                    // Hours by the month are posted by the month, whatever weeks they lie in.
                    for (UUID assistant :
                            per == GrantedTime.Per.WEEK ? assistants : List.<UUID>of()) {
                        compare(
                                postings.ofAssistant(assistant, first),
                                new WeekCounter(WeekCounter.Kind.ASSISTANT, assistant, 2400),
                                false,
                                seed);
                    }
                });
    }

    private void compare(Balances balances, WeekCounter counter, boolean isBudget, long seed) {
        ledger.of(counter, DAYS.spans(counter.per()))
                .forEach(week -> {
                    int agreed = balances.in(week.span(), Account.AGREED);
                    int planned = balances.in(week.span(), Account.PLANNED);
                    assertThat(List.of(agreed, planned))
                            .as("seed %d", seed)
                            .allMatch(it -> it >= 0);
                    assertThat(agreed + planned)
                            .as("%s in %s with seed %d", counter, week.span(), seed)
                            .isEqualTo(week.bookedMinutes());
                    if (isBudget) {
                        int free = balances.in(week.span(), Account.GRANTED);
                        assertThat(free).isNotNegative();
                        assertThat(
                                        free
                                                + balances.in(week.span(), Account.EXPIRED)
                                                + week.bookedMinutes())
                                .isEqualTo(counter.limitIn(week.span()));
                    }
                });
    }

    @Test
    void aYearOfHoursIsOneLineAndNothingCanBeRewritten() {
        UUID budget = openBudgets.of(grantTo(UUID.randomUUID(), GRANTED, DAYS));
        UUID zane = register("Zane");
        allocate(budget, zane, 600).then().statusCode(201);
        Balances balances = QuarkusTransaction.requiringNew().call(() -> postings.ofBudget(budget));
        assertThat(balances.postings()).hasSize(2);
        assertThat(balances.of(Account.AGREED)).isEqualTo(DAYS.weeks().size() * 600);
        for (String change :
                List.of(
                        "update posting set minutes = 1 where budget_id = ?1",
                        "delete from posting where budget_id = ?1")) {
            assertThatThrownBy(() ->
                            QuarkusTransaction.requiringNew()
                                    .run(() ->
                                            entities.createNativeQuery(change)
                                                    .setParameter(1, budget)
                                                    .executeUpdate()))
                    .hasStackTraceContaining("stay as they were written");
        }
    }
}
