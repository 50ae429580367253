package lv.lidzas.scheduling.visits.api;

import static lv.lidzas.scheduling.Desk.booked;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.VisitDesk.allocated;
import static lv.lidzas.scheduling.VisitDesk.plan;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.testkit.Http.sending;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** Whoever plans at the same moment: limits, overlaps and absences hold, and nobody sees a deadlock. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ParallelVisitsIT {

    private static final String START = "2026-12-05T18:00";
    private static final String END = "2026-12-05T20:00";

    @Inject OpenBudgets openBudgets;

    @Test
    void ofSixteenClientsOneGetsTheAssistantAtThatHour() throws Exception {
        UUID zane = register("Zane");
        List<UUID> allocations =
                IntStream.range(0, 16)
                        .mapToObj(_ -> allocated(openBudgets.of(grant(300, A_YEAR)), zane, 30))
                        .toList();
        List<Response> answers =
                atOnce(allocations.stream().map(it -> planning(it, START, END)).toList());
        assertThat(answers.stream().filter(it -> it.statusCode() == 201)).hasSize(1);
        assertThat(answers.stream().filter(it -> it.statusCode() == 409)).hasSize(15);
        assertThat(booked(zane, "2026-12-05")).isEqualTo(16 * 30 + 90);
    }

    @Test
    void ofSixteenAssistantsOneGetsThePersonAtThatHour() throws Exception {
        UUID person = UUID.randomUUID();
        List<UUID> allocations =
                IntStream.range(0, 16)
                        .mapToObj(_ ->
                                allocated(
                                        openBudgets.of(grantTo(person, 300, A_YEAR)),
                                        register("Zane"),
                                        30))
                        .toList();
        List<Response> answers =
                atOnce(allocations.stream().map(it -> planning(it, START, END)).toList());
        assertThat(answers.stream().filter(it -> it.statusCode() == 201)).hasSize(1);
    }

    @Test
    void sixteenVisitsBeyondWhatIsReservedEndAtExactlyWhatIsGranted() throws Exception {
        UUID zane = register("Zane");
        UUID allocation = allocated(openBudgets.of(grant(600, A_YEAR)), zane, 120);
        List<Callable<Response>> all = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            String hour = "%02d".formatted(6 + number);
            String day = "2026-12-0" + (1 + number % 6) + "T";
            all.add(planning(allocation, day + hour + ":00", day + hour + ":50"));
        }
        List<Response> answers = atOnce(all);
        assertThat(answers.stream().filter(it -> it.statusCode() == 201)).hasSize(12);
        assertThat(booked(zane, "2026-12-05")).isEqualTo(600);
    }

    @Test
    void whatIsPlannedWhileAnAbsenceIsRecordedIsHitOrRefused() throws Exception {
        UUID zane = register("Zane");
        List<Callable<Response>> all = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            UUID allocation = allocated(openBudgets.of(grant(300, A_YEAR)), zane, 30);
            String hour = "2026-12-05T%02d:".formatted(6 + number);
            all.add(planning(allocation, hour + "00", hour + "50"));
        }
        Map<String, Object> absence =
                Map.of(
                        "assistantId", zane,
                        "kind", "OTHER",
                        "firstDay", "2026-12-05",
                        "lastDay", "2026-12-05");
        all.add(8, () -> patiently(() -> sending("liga", absence).post("/v1/absences")));
        List<Response> answers = atOnce(all);
        Response recorded = answers.get(8);
        assertThat(recorded.statusCode()).isEqualTo(200);
        assertThat(answers.stream().filter(it -> it.statusCode() == 201))
                .hasSameSizeAs(recorded.jsonPath().getList("visitsLeftOpen"));
        assertThat(booked(zane, "2026-12-05")).isEqualTo(16 * 30);
    }

    private static Callable<Response> planning(UUID allocation, String start, String end) {
        return () -> patiently(() -> plan("liga", allocation, start, end));
    }

    private static Response patiently(Callable<Response> call) throws Exception {
        Response answer = call.call();
        for (int attempt = 1; answer.statusCode() == 503 && attempt < 20; attempt++) {
            Thread.sleep(100L * attempt);
            answer = call.call();
        }
        return answer;
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(calls)) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
