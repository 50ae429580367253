package lv.lidzas.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.kit.events.KafkaClients;
import lv.lidzas.kit.sample.SilentNetwork;
import lv.lidzas.kit.sample.StepTaken;
import lv.lidzas.kit.sample.Things;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second replica's publisher beside the service's own. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class LeadershipIT {

    private static final String LEADERS =
            """
            from pg_locks join pg_stat_activity using (pid)
            where locktype = 'advisory' and granted and application_name = 'outbox'
                and pg_stat_activity.datname = current_database()
            """;

    @Inject Things things;
    @Inject AgroalDataSource database;
    @Inject KafkaClients kafka;
    @Inject DeclaredTopics topics;
    @Inject OutboxConfig config;
    @Inject OutboxMetrics metrics;
    @Inject PublisherBell bell;

    private OutboxPublisher second;
    private Thread thread;

    @BeforeEach
    void startSecondReplica() {
        second =
                new OutboxPublisher(
                        address(setting("jdbc.url")), kafka, "kit", topics, config, metrics, bell);
        thread = Thread.ofPlatform().daemon().start(second);
        await().untilAsserted(() ->
                assertThat(
                                count(
                                        "select count(*) from pg_stat_activity where application_name = 'outbox' and datname = current_database()"))
                        .isEqualTo(2));
    }

    @AfterEach
    void stopSecondReplica() throws InterruptedException {
        second.stop();
        assertThat(thread.join(Duration.ofSeconds(15))).isTrue();
    }

    @Test
    void oneOfTwoReplicasLeadsAndTheOtherTakesOverWhenItsConnectionDies() throws SQLException {
        things.create("taken-over");
        for (int step = 0; step < 40; step++) {
            things.step("taken-over", step);
            if (step % 10 == 5) {
                await().untilAsserted(() -> assertThat(leaders()).isEqualTo(1));
                count("select count(pg_terminate_backend(pid)) " + LEADERS);
            }
        }

        try (Topic topic = Topic.of(StepTaken.TOPIC)) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(steps(topic)).hasSize(40));
            assertThat(steps(topic))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
        }
        assertThat(leaders()).isLessThanOrEqualTo(1);
    }

    @Test
    void aLeaderWhoseConnectionDiesWithoutAWordLosesTheLead() throws Exception {
        // Another database of the same server, where nobody else wants the lead.
        String url = setting("jdbc.url").replace("lidzas_application", "lidzas_document");
        int port = Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
        try (SilentNetwork network = SilentNetwork.to(port);
                LeaderSession successor = LeaderSession.open(address(url), Duration.ofSeconds(30));
                LeaderSession lost =
                        LeaderSession.open(
                                address(url.replace(":" + port, ":" + network.port())),
                                Duration.ofSeconds(2))) {
            assertThat(lost.lead()).isTrue();
            assertThat(successor.lead()).isFalse();

            network.fallSilent();

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(successor.lead()).isTrue());
        }
    }

    @Test
    void aLeaderThatWasReplacedCanNoLongerSend() {
        List<PendingEvent> stale =
                List.of(new PendingEvent(1, StepTaken.TOPIC, "stale", "stale", null));
        EventProducer replaced = new EventProducer(kafka.transactional("kit-fencing"));
        EventProducer successor = new EventProducer(kafka.transactional("kit-fencing"));

        assertThatThrownBy(() -> replaced.send(stale)).isInstanceOf(RuntimeException.class);

        replaced.close();
        successor.close();
        try (Topic topic = Topic.of(StepTaken.TOPIC)) {
            assertThat(topic.records("stale")).isEmpty();
        }
    }

    /** Without the repetitions that the inbox would pass over. */
    private static List<Integer> steps(Topic topic) {
        return topic.records("taken-over").stream()
                .map(it -> EventJson.read(it.value()).dataAs(StepTaken.class).step())
                .distinct()
                .toList();
    }

    private static DatabaseAddress address(String url) {
        return new DatabaseAddress(url, setting("username"), setting("password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }

    private int leaders() throws SQLException {
        return count("select count(*) " + LEADERS);
    }

    private int count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
