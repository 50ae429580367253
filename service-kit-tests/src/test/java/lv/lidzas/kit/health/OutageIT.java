package lv.lidzas.kit.health;

import static lv.lidzas.testkit.Http.management;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.kit.persistence.DatabaseOutage;
import lv.lidzas.kit.sample.Freeze;
import lv.lidzas.kit.sample.Messages;
import lv.lidzas.kit.sample.StepTaken;
import lv.lidzas.kit.sample.Things;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What holds while Kafka or PostgreSQL is away, and after. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class OutageIT {

    private static final Duration RED_WITHIN = Duration.ofSeconds(5);
    private static final Duration GREEN_WITHIN = Duration.ofSeconds(30);

    @Inject Things things;
    @Inject AgroalDataSource database;

    @Test
    void withoutKafkaWorkGoesOnAndNothingIsLostOrReordered() {
        things.create("without-kafka");
        things.step("without-kafka", 0);
        await("well", 200, GREEN_WITHIN);
        LidzasServers.kafka().kill();
        try {
            await("well", 503, RED_WITHIN);
            awaitMetric("lidzas_kafka_up{service=\"kit\"} 0.0", RED_WITHIN);
            assertThat(status("ready")).isEqualTo(200);
            assertThat(status("live")).isEqualTo(200);
            assertThat(status("started")).isEqualTo(200);
            for (int step = 1; step < 20; step++) {
                things.step("without-kafka", step);
            }
        } finally {
            LidzasServers.kafka().start();
        }

        awaitEffects("without-kafka", 20);
        assertThat(publishedSteps("without-kafka").stream().distinct()).isSorted().hasSize(20);
        await("well", 200, GREEN_WITHIN);
        awaitMetric("lidzas_kafka_up{service=\"kit\"} 1.0", GREEN_WITHIN);
    }

    @Test
    void withoutTheDatabaseMessagesWaitAndNoneIsDeadLettered() {
        awaitReadiness(200, GREEN_WITHIN);
        LidzasServers.postgres().stop();
        try {
            awaitReadiness(503, RED_WITHIN);
            assertThat(status("live")).isEqualTo(200);
            try (Topic topic = Topic.of(StepTaken.TOPIC)) {
                for (int step = 1; step <= 5; step++) {
                    topic.send("without-database", Messages.step("without-database", step));
                }
            }
            Awaitility.await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        } finally {
            LidzasServers.postgres().start();
        }

        awaitEffects("without-database", 5);
        try (Topic letters = Topic.of("kit.dead-letter.v1")) {
            assertThat(letters.records("without-database")).isEmpty();
        }
        awaitReadiness(200, GREEN_WITHIN);
        things.create("after-the-database");
        things.step("after-the-database", 0);
        awaitEffects("after-the-database", 1);
    }

    @Test
    void aFullPoolIsAnOutageAndBuriesNoEvent() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try (Topic topic = Topic.of(StepTaken.TOPIC)) {
            SQLException full = null;
            while (full == null) {
                try {
                    all.add(database.getConnection());
                } catch (SQLException refused) {
                    full = refused;
                }
            }
            assertThat(DatabaseOutage.isNamedIn(full)).isTrue();
            topic.send("full-pool", Messages.step("full-pool", 1));
            Awaitility.await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }

        awaitEffects("full-pool", 1);
        try (Topic letters = Topic.of("kit.dead-letter.v1")) {
            assertThat(letters.records("full-pool")).isEmpty();
        }
    }

    @Test
    void aFrozenBrokerIsSeenAndLeavesTheServiceReady() {
        await("well", 200, GREEN_WITHIN);
        try (Freeze _ = Freeze.of(LidzasServers.kafka().jvm().running().orElseThrow())) {
            await("well", 503, RED_WITHIN);
            assertThat(status("ready")).isEqualTo(200);
            assertThat(status("live")).isEqualTo(200);
        }
        await("well", 200, GREEN_WITHIN);
    }

    @Test
    void aFrozenDatabaseTurnsReadinessRedAndNeverHangsIt() throws SQLException {
        awaitReadiness(200, GREEN_WITHIN);
        try (Freeze _ = Freeze.of(postmaster())) {
            awaitReadiness(503, RED_WITHIN);
            assertThat(status("live")).isEqualTo(200);
        }
        awaitReadiness(200, GREEN_WITHIN);
        things.create("after-the-frost");
        things.step("after-the-frost", 0);
        awaitEffects("after-the-frost", 1);
    }

    private ProcessHandle postmaster() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet backend = statement.executeQuery("select pg_backend_pid()")) {
            backend.next();
            return ProcessHandle.of(backend.getLong(1)).orElseThrow().parent().orElseThrow();
        }
    }

    private void awaitEffects(String thing, int steps) {
        Awaitility.await()
                .atMost(GREEN_WITHIN)
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(things.effects(thing))
                                .containsExactlyElementsOf(
                                        IntStream.rangeClosed(1, steps).boxed().toList()));
    }

    private static List<Integer> publishedSteps(String thing) {
        try (Topic topic = Topic.of(StepTaken.TOPIC)) {
            return topic.records(thing).stream()
                    .map(it -> EventJson.read(it.value()).dataAs(StepTaken.class).step())
                    .toList();
        }
    }

    private static void awaitReadiness(int expected, Duration limit) {
        await("ready", expected, limit);
    }

    private static void await(String probe, int expected, Duration limit) {
        Awaitility.await()
                .atMost(limit)
                .untilAsserted(() -> assertThat(status(probe)).isEqualTo(expected));
    }

    /** Each reading asks Kafka anew, and a broker that has just started may leave one question without an answer. */
    private static void awaitMetric(String line, Duration limit) {
        Awaitility.await()
                .atMost(limit)
                .untilAsserted(() ->
                        assertThat(management().get("/q/metrics").asString().lines())
                                .contains(line));
    }

    private static int status(String probe) {
        return management().get("/q/health/" + probe).statusCode();
    }
}
