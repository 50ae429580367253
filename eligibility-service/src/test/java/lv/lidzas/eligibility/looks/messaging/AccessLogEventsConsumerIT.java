package lv.lidzas.eligibility.looks.messaging;

import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.looks.v1.AccessLogAnchored;
import lv.lidzas.eligibility.Events;
import lv.lidzas.kit.looks.chain.Sealer;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.Test;

/** This service is the witness of the other services' access logs, and tells of its own. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class AccessLogEventsConsumerIT {

    private static final Instant AT = Instant.parse("2026-11-22T09:30:00Z");

    @Inject Sealer sealer;

    @Test
    void anchorsOfOthersAreKeptAndOwnOnesAreNot() {
        Events.send(UUID.randomUUID(), anchor("eligibility-service", 1_000_000, 5_000_000));
        Events.send(UUID.randomUUID(), anchor("document-service", 1, 10));
        Events.send(UUID.randomUUID(), anchor("document-service", 2, 25));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        as("andris")
                                .get("/v1/access-log-anchors?service=document-service")
                                .then()
                                .statusCode(200)
                                .body("items.position", contains(25, 10)));
        as("andris")
                .get("/v1/access-log-anchors?service=application-service")
                .then()
                .body("items", empty());
        assertThat(as("andris").get("/v1/access-log-anchors").asString()).doesNotContain("5000000");
    }

    @Test
    void theEndOfTheOwnLogIsTold() {
        as("liga").get("/v1/decisions").then().statusCode(200);
        sealer.sealAndAnchor();

        try (Topic topic = Topic.of(Topics.ACCESS_LOG)) {
            assertThat(
                            topic.await(message ->
                                            message.value().contains("access-log-anchored")
                                                    && message.key().equals("eligibility-service"))
                                    .value())
                    .contains("\"serviceId\":\"eligibility-service\"", "\"hash\":");
        }
    }

    private static AccessLogAnchored anchor(String service, int number, long entries) {
        return new AccessLogAnchored(service, number, entries, "ab".repeat(32), AT);
    }
}
