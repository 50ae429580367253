package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
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

/** What happens when a part of the system is away: nothing acknowledged is lost, nothing takes effect twice. */
class BadDaysSystemIT {

    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration RED_WITHIN = Duration.ofSeconds(5);
    private static final Duration GREEN_WITHIN = Duration.ofSeconds(30);
    private static final int APPLICATIONS = 200;

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

    @Test
    void everyAcknowledgedApplicationIsAssessedOnceThoughEachServiceIsKilled()
            throws InterruptedException {
        List<String> before = allOfThePortal();
        List<String> acknowledged;
        try (Storm storm = Storm.of(addresses, APPLICATIONS)) {
            int kills = 0;
            for (Deployable service : Deployable.values()) {
                int enough = ++kills * APPLICATIONS / (Deployable.values().length + 1);
                await().atMost(Duration.ofMinutes(1))
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> storm.acknowledgedSoFar() >= enough);
                municipality.service(service).kill();
                municipality.service(service).launch();
            }
            acknowledged = storm.acknowledged();
        }

        awaitReadiness(200, GREEN_WITHIN);
        assertThat(acknowledged).hasSize(APPLICATIONS).doesNotHaveDuplicates();
        for (String application : acknowledged) {
            awaitAssessment(application);
            assertThat(timelineTypes(application))
                    .as(application)
                    .containsOnlyOnce("application-submitted", "assessment-completed");
        }
        assertThat(allOfThePortal())
                .as("nothing was filed twice")
                .hasSize(before.size() + APPLICATIONS)
                .containsAll(acknowledged);
    }

    private void awaitAssessment(String application) {
        String assessments = addresses.eligibility() + "/v1/assessments";
        String all = assessments + "?history=ALL&applicationId=" + application;
        await().atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    JsonNode items = api.get("liga", all).expect(200).body().path("items");
                    assertThat(items).hasSize(1);
                    assertThat(items.path(0).path("outcome").asText()).isEqualTo("UNCLEAR");
                    String only = assessments + "/" + items.path(0).path("id").asText();
                    assertThat(api.get("liga", only).expect(200).body().toString())
                            .contains("OPINION_ASSISTANT_NEED");
                    assertThat(timelineTypes(application)).contains("assessment-completed");
                });
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

    private List<String> allOfThePortal() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    api.get(
                                    "e-service",
                                    addresses.application() + "/v1/applications?limit=100" + cursor)
                            .expect(200)
                            .body();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            JsonNode next = page.path("nextCursor");
            cursor = next.isTextual() ? "&cursor=" + next.asText() : "";
        } while (!cursor.isEmpty());
        return ids;
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
                                            "decision-issued",
                                            "hour-budget-opened",
                                            "hours-allocated"));
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
                HttpRequest.newBuilder(URI.create(system.address(service) + "/q/health/ready"))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        return http.sendAsync(request, BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode)
                .exceptionally(_ -> NOBODY);
    }
}
