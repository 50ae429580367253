package lv.lidzas.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.kit.sample.SampleTopics;
import lv.lidzas.kit.sample.StepTaken;
import lv.lidzas.kit.sample.Things;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class OutboxIT {

    @Inject Things things;

    @Test
    void anEventIsPublishedAfterTheCommit() {
        things.create("published");
        Envelope envelope = things.step("published", 0);

        try (Topic topic = Topic.of(StepTaken.TOPIC)) {
            ConsumerRecord<String, String> message = topic.await("published", 1).getFirst();
            assertThat(EventJson.read(message.value()).envelope()).isEqualTo(envelope);
            assertThat(message.headers().lastHeader("content-type").value())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("application/cloudevents+json; charset=UTF-8");
            assertThat(message.value())
                    .contains("\"specversion\":\"1.0\"")
                    .contains("\"source\":\"/lidzas/LUDZA/kit\"")
                    .contains("\"dataschema\":\"urn:lidzas:schema:lv.lidzas.kit.step-taken.v1\"")
                    .contains("\"takenOn\":\"2026-03-02\"")
                    .doesNotContain("causationid");
        }
    }

    @Test
    void aRollbackPublishesNothing() {
        assertThatThrownBy(() -> things.stepAndFail("rolled-back"))
                .isInstanceOf(IllegalStateException.class);
        things.create("after-the-rollback");
        things.step("after-the-rollback", 0);

        try (Topic topic = Topic.of(StepTaken.TOPIC)) {
            topic.await("after-the-rollback", 1);
            assertThat(topic.records("rolled-back")).isEmpty();
        }
    }

    @Test
    void withoutATransactionNothingCanBeAppended() {
        assertThatThrownBy(() -> things.stepWithoutTransaction("no-transaction"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@Transactional");
    }

    @Test
    void eventsOfOneKeyStayInOrderUnderEightWriters() throws Exception {
        List<String> ids = IntStream.range(0, 5).mapToObj(i -> "contested-" + i).toList();
        ids.forEach(things::create);
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> done = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                done.add(writers.submit(() -> ids.forEach(id -> stepTenTimes(id))));
            }
            for (Future<?> writer : done) {
                writer.get();
            }
        }

        try (Topic topic = Topic.of(StepTaken.TOPIC)) {
            for (String id : ids) {
                assertThat(topic.await(id, 80).stream().map(OutboxIT::step))
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, 80).boxed().toList());
            }
        }
    }

    @Test
    void declaredTopicsAreCreatedAndTheDeadLettersToo() throws Exception {
        try (Admin admin =
                Admin.create(
                        Map.of("bootstrap.servers", LidzasServers.kafka().bootstrapServers()))) {
            assertThat(
                            admin.describeTopics(
                                            List.of(
                                                    StepTaken.TOPIC,
                                                    SampleTopics.STATES,
                                                    "kit.dead-letter.v1"))
                                    .allTopicNames()
                                    .get()
                                    .values())
                    .extracting(TopicDescription::name, it -> it.partitions().size())
                    .contains(tuple(StepTaken.TOPIC, 3), tuple(SampleTopics.STATES, 1));
        }
    }

    private void stepTenTimes(String id) {
        for (int steps = 0; steps < 10; ) {
            try {
                things.step(id, things.standsAt(id));
                steps++;
            } catch (IllegalStateException _) {
                // Another writer was faster.
            }
        }
    }

    private static int step(ConsumerRecord<String, String> message) {
        return EventJson.read(message.value()).dataAs(StepTaken.class).step();
    }
}
