package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.allocateByMonth;
import static lv.lidzas.scheduling.Desk.booked;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.Desk.release;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonth;
import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonthTo;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ParallelBookingsIT {

    private static final int HOUR = 60;
    private static final String DAY = "2026-12-09";

    @Inject OpenBudgets openBudgets;

    @Test
    void sixtyFourBookingsAgainstOneAssistantEndAtExactlyFortyHours() throws Exception {
        UUID zane = register("Zane");
        List<UUID> clients =
                IntStream.range(0, 64)
                        .mapToObj(_ -> openBudgets.of(grant(HOUR, ONE_WEEK)))
                        .toList();

        List<Response> answers =
                atOnce(clients.stream().map(client -> booking(client, zane)).toList());

        assertThat(answers.stream().filter(it -> it.statusCode() == 201)).hasSize(40);
        assertThat(refused(answers, "assistant-hours-exhausted")).hasSize(24);
        assertThat(refused(answers, "assistant-hours-exhausted"))
                .allSatisfy(it -> {
                    assertThat(it.jsonPath().getInt("freeMinutes")).isZero();
                    assertThat(it.jsonPath().getString("week")).isEqualTo("2026-W50");
                    assertThat(it.jsonPath().getInt("limitMinutes")).isEqualTo(2400);
                });
        assertThat(booked(zane, DAY)).isEqualTo(2400);
    }

    @Test
    void sixtyFourBookingsAgainstOneClientEndAtExactlyWhatWasGranted() throws Exception {
        UUID client = openBudgets.of(grant(20 * HOUR, ONE_WEEK));
        List<UUID> assistants = IntStream.range(0, 8).mapToObj(_ -> register("Zane")).toList();

        List<Response> answers =
                atOnce(
                        IntStream.range(0, 64)
                                .mapToObj(number -> booking(client, assistants.get(number % 8)))
                                .toList());

        assertThat(answers.stream().filter(it -> it.statusCode() == 201)).hasSize(20);
        assertThat(refused(answers, "client-hours-exhausted"))
                .hasSize(44)
                .allSatisfy(it -> assertThat(it.jsonPath().getInt("freeMinutes")).isZero());
        assertThat(assistants.stream().mapToInt(it -> booked(it, DAY)).sum()).isEqualTo(20 * HOUR);
    }

    @Test
    void sixtyFourBookingsFromEightDecisionsOfOnePersonEndAtExactlyFortyHours() throws Exception {
        UUID person = UUID.randomUUID();
        List<UUID> budgets =
                IntStream.range(0, 8)
                        .mapToObj(_ -> openBudgets.of(grantTo(person, 20 * HOUR, ONE_WEEK)))
                        .toList();
        List<UUID> assistants = IntStream.range(0, 8).mapToObj(_ -> register("Zane")).toList();

        List<Response> answers =
                atOnce(
                        IntStream.range(0, 64)
                                .mapToObj(number ->
                                        booking(
                                                budgets.get(number % 8),
                                                assistants.get(number / 8)))
                                .toList());

        assertThat(answers.stream().filter(it -> it.statusCode() == 201)).hasSize(40);
        assertThat(refused(answers, "person-week-full"))
                .hasSize(24)
                .allSatisfy(it -> assertThat(it.jsonPath().getInt("freeMinutes")).isZero());
        assertThat(assistants.stream().mapToInt(it -> booked(it, DAY)).sum()).isEqualTo(40 * HOUR);
    }

    @Test
    void sixtyFourBookingsAgainstOneMonthEndAtExactlyWhatWasGranted() throws Exception {
        UUID client = openBudgets.of(grantByMonth(20 * HOUR, period("2026-12-01", "2026-12-31")));
        List<UUID> assistants = IntStream.range(0, 8).mapToObj(_ -> register("Zane")).toList();

        List<Response> answers =
                atOnce(
                        IntStream.range(0, 64)
                                .mapToObj(number ->
                                        booking(
                                                client,
                                                assistants.get(number % 8),
                                                "minutesPerMonth"))
                                .toList());

        assertThat(answers.stream().filter(it -> it.statusCode() == 201)).hasSize(20);
        assertThat(refused(answers, "client-month-exhausted"))
                .hasSize(44)
                .allSatisfy(it -> {
                    assertThat(it.jsonPath().getInt("freeMinutes")).isZero();
                    assertThat(it.jsonPath().getString("month")).isEqualTo("2026-12");
                });
    }

    @Test
    void bookingsOfManyMonthlyDecisionsOfOnePersonEndAtExactlyAHundredAndSixtyHours()
            throws Exception {
        UUID person = UUID.randomUUID();
        ServicePeriod month = period("2026-12-01", "2026-12-31");
        List<UUID> budgets =
                IntStream.range(0, 32)
                        .mapToObj(_ -> openBudgets.of(grantByMonthTo(person, 8 * HOUR, month)))
                        .toList();
        List<Callable<Response>> all = new ArrayList<>();
        for (UUID budget : budgets) {
            UUID assistant = register("Zane");
            all.add(() -> patiently(() -> allocateByMonth(budget, assistant, 8 * HOUR)));
        }

        List<Response> answers = atOnce(all);

        assertThat(answers.stream().filter(it -> it.statusCode() == 201)).hasSize(20);
        assertThat(refused(answers, "person-month-full")).hasSize(12);
    }

    @Test
    void bookingsAndReleasesAtOnceLeaveExactlyWhatIsAllocated() throws Exception {
        UUID zane = register("Zane");
        List<Response> first = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            first.add(allocate(openBudgets.of(grant(HOUR, ONE_WEEK)), zane, HOUR));
        }
        List<Callable<Response>> all = new ArrayList<>();
        for (int number = 0; number < 32; number++) {
            UUID client = openBudgets.of(grant(HOUR, ONE_WEEK));
            all.add(booking(client, zane));
            if (number % 2 == 0) {
                String id = first.get(number).jsonPath().getString("id");
                all.add(() -> patiently(() -> release(id, "\"0\"", Map.of())));
            }
        }

        List<Response> answers = atOnce(all);

        long booked = answers.stream().filter(it -> it.statusCode() == 201).count();
        assertThat(answers.stream().filter(it -> it.statusCode() == 200)).hasSize(16);
        assertThat(booked).isBetween(1L, 16L);
        assertThat(refused(answers, "assistant-hours-exhausted")).hasSize((int) (32 - booked));
        assertThat(booked(zane, DAY)).isEqualTo((int) (40 - 16 + booked) * HOUR);
    }

    @Test
    void sixteenWhoTakeWhatFitsFillEveryWeekAndNoneBeyondIt() throws Exception {
        UUID zane = register("Zane");
        allocate(openBudgets.of(grant(1200, ONE_WEEK)), zane, 1200).then().statusCode(201);
        List<Callable<Response>> all = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            UUID client = openBudgets.of(grant(300, period("2026-12-07", "2027-01-03")));
            all.add(() ->
                    patiently(() ->
                            allocate(
                                    Map.of(
                                            "budgetId",
                                            client,
                                            "assistantId",
                                            zane,
                                            "minutesPerWeek",
                                            300,
                                            "partial",
                                            true))));
        }

        List<Response> answers = atOnce(all);

        assertThat(answers.stream().filter(it -> it.statusCode() == 201)).hasSize(8);
        assertThat(refused(answers, "assistant-hours-exhausted")).hasSize(8);
        for (String day : List.of(DAY, "2026-12-16", "2026-12-23", "2027-01-01")) {
            assertThat(booked(zane, day)).as(day).isEqualTo(2400);
        }
    }

    @Test
    void yearsThatCrossEachOtherInEveryOrderNeverWaitForEachOther() throws Exception {
        List<UUID> assistants = IntStream.range(0, 3).mapToObj(_ -> register("Zane")).toList();
        List<UUID> clients =
                IntStream.range(0, 3).mapToObj(_ -> openBudgets.of(grant(2400, A_YEAR))).toList();
        List<Callable<Response>> all = new ArrayList<>();
        for (int number = 0; number < 36; number++) {
            UUID client = clients.get(number % 3);
            UUID assistant = assistants.get((number / 3) % 3);
            String first = A_YEAR.firstDay().plusWeeks(number % 5L).toString();
            String last = A_YEAR.lastDay().minusWeeks(number % 7L).toString();
            all.add(() ->
                    allocate(
                            Map.of(
                                    "budgetId", client,
                                    "assistantId", assistant,
                                    "minutesPerWeek", 10,
                                    "firstDay", first,
                                    "lastDay", last)));
        }
        assertThat(atOnce(all)).allSatisfy(it -> assertThat(it.statusCode()).isEqualTo(201));
    }

    /** Repeats what the service had no connection left for, under one key, as an honest client does. */
    private static Callable<Response> booking(UUID client, UUID assistant) {
        return booking(client, assistant, "minutesPerWeek");
    }

    private static Callable<Response> booking(UUID client, UUID assistant, String unit) {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request =
                Map.of("budgetId", client, "assistantId", assistant, unit, HOUR);
        return () ->
                patiently(() ->
                        as("liga")
                                .contentType("application/json")
                                .body(request)
                                .header("Idempotency-Key", key)
                                .post("/v1/allocations"));
    }

    private static Response patiently(Callable<Response> call) throws Exception {
        Response answer = call.call();
        for (int attempt = 1; answer.statusCode() == 503 && attempt < 20; attempt++) {
            Thread.sleep(100L * attempt);
            answer = call.call();
        }
        return answer;
    }

    private static List<Response> refused(List<Response> answers, String code) {
        return answers.stream()
                .filter(it ->
                        it.statusCode() == 409 && it.jsonPath().getString("code").equals(code))
                .toList();
    }

    private static List<Response> atOnce(List<Callable<Response>> calls)
            throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            List<Future<Response>> answers =
                    calls.stream()
                            .map(call ->
                                    threads.submit(() -> {
                                        start.await();
                                        return call.call();
                                    }))
                            .toList();
            start.countDown();
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
