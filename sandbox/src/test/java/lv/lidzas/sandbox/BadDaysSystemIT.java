package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import lv.lidzas.sandbox.demo.Addresses;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.api.Test;

/** What happens when a part of the system is away for a while; sudden ends are matters of {@code CampaignSystemIT}. */
class BadDaysSystemIT {

    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration RED_WITHIN = Duration.ofSeconds(5);
    private static final Duration GREEN_WITHIN = Duration.ofSeconds(30);

    /** Stands for a status where nobody answers, as of a service that is just starting again. */
    private static final int NOBODY = 0;

    private final SystemUnderTest system = SystemUnderTest.running();
    private final Municipality municipality = system.municipality();
    private final Addresses addresses = municipality.layout().addresses();
    private final Api api = new Api(addresses);
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theStoriesEndWellThoughPostgresIsAwayFor20Seconds() throws Exception {
        CompletableFuture<String> stories =
                CompletableFuture.supplyAsync(() -> ToldStories.tell(addresses));
        Thread.sleep(2_000);

        municipality.postgres().stop();
        try {
            awaitReadiness(503, RED_WITHIN);
            Thread.sleep(AWAY);
        } finally {
            municipality.postgres().start();
        }

        awaitReadiness(200, GREEN_WITHIN);
        assertThatAllWereGivenHoursOnce(stories);
    }

    @Test
    void theStoriesEndWellThoughKafkaIsAwayFor20Seconds() throws Exception {
        CompletableFuture<String> stories =
                CompletableFuture.supplyAsync(() -> ToldStories.tell(addresses));
        Thread.sleep(2_000);

        municipality.kafka().stop();
        try {
            Thread.sleep(AWAY);
            assertThat(readiness()).as("events wait, requests do not").containsOnly(200);
        } finally {
            municipality.kafka().start();
        }

        awaitReadiness(200, GREEN_WITHIN);
        assertThatAllWereGivenHoursOnce(stories);
    }

    private List<String> timelineTypes(String application) {
        List<String> types = new ArrayList<>();
        api.get("liga", addresses.application() + "/v1/applications/" + application + "/timeline")
                .expect(200)
                .body()
                .path("items")
                .forEach(entry -> types.add(entry.path("type").asText()));
        return types;
    }

    private void assertThatAllWereGivenHoursOnce(CompletableFuture<String> stories)
            throws ExecutionException, InterruptedException, TimeoutException {
        String told = stories.get(3, TimeUnit.MINUTES);
        assertThat(told.split("a week go to assistant", -1)).hasSize(5);
        List<String> applications =
                told.lines()
                        .filter(line -> line.contains("saves a draft"))
                        .map(BadDaysSystemIT::lastWord)
                        .toList();
        assertThat(applications).hasSize(4);
        for (String application : applications) {
            // Each topic's reader comes back to a broker at a time of its own.
            await().atMost(GREEN_WITHIN)
                    .untilAsserted(() ->
                            assertThat(timelineTypes(application))
                                    .containsOnlyOnce(
                                            "application-submitted",
                                            "application-held",
                                            "decision-issued",
                                            "hour-budget-opened"));
            // The first of them is also helped by somebody who comes instead.
            assertThat(timelineTypes(application))
                    .filteredOn("hours-allocated"::equals)
                    .hasSize(application.equals(applications.getFirst()) ? 2 : 1);
        }
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private void awaitReadiness(int status, Duration within) {
        await("all services answer " + status)
                .atMost(within)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(readiness()).containsOnly(status));
    }

    /** What the four services answer when they are asked at the same time. */
    private List<Integer> readiness() {
        List<CompletableFuture<Integer>> answers =
                Stream.of(Deployable.values()).map(this::readiness).toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Integer> readiness(Deployable service) {
        HttpRequest request =
                HttpRequest.newBuilder(
                                system.municipality()
                                        .layout()
                                        .management(service)
                                        .resolve("/q/health/ready"))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        return http.sendAsync(request, BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode)
                .exceptionally(_ -> NOBODY);
    }
}
