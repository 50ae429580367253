package lv.lidzas.kit.web.faults;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Requests that are under way while the database stops. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class DatabaseGoesIT {

    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);
    private static final int CALLERS = 24;
    private static final long LASTS_NANOS = Duration.ofSeconds(6).toNanos();

    private final String token = Tokens.of("anna");
    private final Queue<Response> refused = new ConcurrentLinkedQueue<>();

    @Test
    void whateverTheyWereDoingTheyAreToldToComeBack() throws InterruptedException {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            long end = System.nanoTime() + LASTS_NANOS;
            for (int i = 0; i < CALLERS; i++) {
                callers.execute(() -> keepUntil(end));
            }
            TimeUnit.SECONDS.sleep(1);
            LidzasServers.postgres().stop();
        } finally {
            LidzasServers.postgres().start();
        }

        assertThat(refused)
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
                    assertThat(answer.header("Retry-After")).isNotNull();
                });
        Awaitility.await()
                .atMost(BACK_WITHIN)
                .untilAsserted(() -> assertThat(keep().statusCode()).isEqualTo(201));
    }

    private void keepUntil(long end) {
        while (System.nanoTime() < end) {
            Response answer = keep();
            if (answer.statusCode() != 201) {
                refused.add(answer);
            }
        }
    }

    private Response keep() {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Ilze\"}")
                .post("/v1/samples");
    }
}
