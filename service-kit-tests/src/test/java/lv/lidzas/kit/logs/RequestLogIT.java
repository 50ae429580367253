package lv.lidzas.kit.logs;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.management;
import static lv.lidzas.testkit.Http.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import lv.lidzas.testkit.LidzasServers;
import org.awaitility.Awaitility;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RequestLogIT {

    private static final Logger LOG = Logger.getLogger("lv.lidzas.requests");

    private final Lines lines = new Lines();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void listen() {
        LOG.addHandler(lines);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(lines);
    }

    @Test
    void aRequestIsALineWithItsRouteItsStatusAndItsTrace() {
        as("liga").get("/v1/watched/" + id).then().statusCode(200);

        ExtLogRecord line = lines.only();
        assertThat(textOf(line)).matches("GET /v1/watched/\\{id} 200 \\d+ ms");
        assertThat(line.getMdc("route")).isEqualTo("/v1/watched/{id}");
        assertThat(line.getMdc("status")).isEqualTo("200");
        assertThat(line.getMdc("millis")).matches("\\d+");
        assertThat(line.getMdc("traceId")).matches("[0-9a-f]{32}");
        assertThat(line.getMdc("correlationId")).isNull();
    }

    @Test
    void whatIsAboutOneCaseBelongsToIt() {
        as("liga")
                .contentType("application/json")
                .post("/v1/watched/" + id + "/change")
                .then()
                .statusCode(200);

        assertThat(lines.only().getMdc("correlationId")).isEqualTo(id.toString());
    }

    @Test
    void nothingOfTheAddressIsWrittenThatACallerChose() {
        nobody().get("/v1/Jānis-Bērziņš/120585-10001?name=Anna").then().statusCode(404);
        as("anna").get("/v1/watched/" + id + "?name=Anna");

        assertThat(lines.await(2))
                .extracting(RequestLogIT::textOf)
                .allSatisfy(
                        it -> assertThat(it).matches("GET (-|/v1/watched/\\{id}) 40\\d \\d+ ms"));
    }

    @Test
    void whatOperatorsAskIsNoLine() {
        management().get("/q/health/live").then().statusCode(200);
        nobody().get("/v1/watched/law").then().statusCode(401);

        assertThat(textOf(lines.only())).startsWith("GET /v1/watched/law 401 ");
    }

    private static String textOf(ExtLogRecord line) {
        return new PatternFormatter("%s").format(line);
    }

    private static final class Lines extends Handler {

        private final List<ExtLogRecord> records = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            ExtLogRecord copy = ExtLogRecord.wrap(line);
            copy.copyMdc();
            records.add(copy);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        private ExtLogRecord only() {
            return await(1).getFirst();
        }

        /** The line is written when the answer has left. */
        private List<ExtLogRecord> await(int count) {
            Awaitility.await().untilAsserted(() -> assertThat(records).hasSize(count));
            return records;
        }
    }
}
