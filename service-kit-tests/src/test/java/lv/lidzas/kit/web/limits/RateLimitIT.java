package lv.lidzas.kit.web.limits;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.with;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RateLimitIT {

    private static final String SAMPLES = "/v1/samples";

    @Inject Shares shares;

    @Test
    void whoHasUsedUpTheShareIsToldWhenToComeBack() throws InterruptedException {
        String token = Tokens.of("andris");
        AtomicBoolean isDone = new AtomicBoolean();
        Thread greedy = Thread.ofVirtual().start(() -> useUp(Tokens.keyOf("andris"), isDone));
        try {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            with(token)
                                    .header("Accept-Language", "en")
                                    .get(SAMPLES)
                                    .then()
                                    .statusCode(429)
                                    .contentType("application/problem+json")
                                    .header("Retry-After", notNullValue())
                                    .header("RateLimit-Remaining", "0")
                                    .body("code", is("too-many-requests"))
                                    .body(
                                            "detail",
                                            is(
                                                    "You have used up your share of requests. Try again in 1 seconds.")));
            as("anna").get(SAMPLES).then().statusCode(200);
        } finally {
            isDone.set(true);
            greedy.join();
        }
    }

    /** The share grows all the time, so it is used up all the time. */
    private void useUp(String caller, AtomicBoolean isDone) {
        while (!isDone.get()) {
            if (!shares.takeOne(caller).probe().isConsumed()) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }
}
