package lv.lidzas.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lv.lidzas.kit.sample.Messages;
import lv.lidzas.kit.sample.StepTaken;
import lv.lidzas.kit.sample.StepsConsumer;
import lv.lidzas.kit.sample.Things;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** A second replica's consumer beside the service's own: the same group, the same database. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ReplicasIT {

    private static final List<String> THINGS =
            IntStream.range(0, 6).mapToObj(i -> "shared-" + i).toList();
    private static final int ENOUGH = 10;

    @Inject Things things;
    @Inject StepsConsumer consumer;
    @Inject MeterRegistry meters;

    private int steps;

    @Test
    void aReplicaThatDiesBeforeItCommitsLosesNoEventAndGivesNoneASecondEffect() throws Exception {
        double repeatedBefore = repeated();
        Replica replica = new Replica(consumer);
        Thread thread = Thread.ofPlatform().daemon().unstarted(replica);
        try (Topic topic = Topic.of(StepTaken.TOPIC)) {
            oneStepMore(topic);
            thread.start();
            await().atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> {
                        oneStepMore(topic);
                        return replica.handled.get() >= ENOUGH;
                    });
            replica.isAlive = false;
            assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
            oneStepMore(topic);
        }

        List<Integer> all = IntStream.rangeClosed(1, steps).boxed().toList();
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() ->
                        assertThat(THINGS)
                                .allSatisfy(
                                        thing -> assertThat(things.effects(thing)).isEqualTo(all)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(repeated() - repeatedBefore)
                                .as("events that were delivered again")
                                .isGreaterThanOrEqualTo(ENOUGH));
    }

    private void oneStepMore(Topic topic) {
        steps++;
        THINGS.forEach(thing -> topic.send(thing, Messages.step(thing, steps)));
    }

    private double repeated() {
        return meters.get("lidzas.inbox.duplicates").counter().count();
    }

    /** Handles what Kafka gives it as the service does, and never tells Kafka that it did. */
    private static final class Replica implements Runnable {

        private final AtomicInteger handled = new AtomicInteger();
        private final StepsConsumer consumer;
        private volatile boolean isAlive = true;

        Replica(StepsConsumer consumer) {
            this.consumer = consumer;
        }

        @Override
        public void run() {
            try (KafkaConsumer<String, String> kafka = joined()) {
                while (isAlive) {
                    ConsumerRecords<String, String> messages = kafka.poll(Duration.ofMillis(100));
                    consumer.onSteps(messages);
                    handled.addAndGet(messages.count());
                }
            }
        }

        private static KafkaConsumer<String, String> joined() {
            KafkaConsumer<String, String> kafka =
                    new KafkaConsumer<>(
                            Map.of(
                                    "bootstrap.servers",
                                    LidzasServers.kafka().bootstrapServers(),
                                    "group.id",
                                    "kit",
                                    "auto.offset.reset",
                                    "earliest",
                                    "enable.auto.commit",
                                    false,
                                    "isolation.level",
                                    "read_committed",
                                    "partition.assignment.strategy",
                                    CooperativeStickyAssignor.class.getName()),
                            new StringDeserializer(),
                            new StringDeserializer());
            kafka.subscribe(List.of(StepTaken.TOPIC));
            return kafka;
        }
    }
}
