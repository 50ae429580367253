package lv.lidzas.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** When each application's first assessment was told on Kafka. */
final class AssessmentsSeen implements AutoCloseable {

    private static final String TOPIC = "eligibility.assessment.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Long> first = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, String> consumer;
    private final Thread reader = new Thread(this::read, "assessments-seen");
    private volatile boolean closing;

    AssessmentsSeen(String bootstrapServers) {
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "isolation.level",
                                "read_committed",
                                "group.id",
                                "chain-benchmark",
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer());
        consumer.subscribe(List.of(TOPIC));
        reader.start();
    }

    boolean has(String application) {
        return first.containsKey(application);
    }

    /** In the time of {@link System#nanoTime}. */
    long at(String application) {
        return Objects.requireNonNull(first.get(application));
    }

    /** Returns when all of these were assessed. */
    void await(Collection<String> applications) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!first.keySet().containsAll(applications)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Some applications were not assessed.");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interruption);
            }
        }
    }

    private void read() {
        while (!closing) {
            for (ConsumerRecord<String, String> told : consumer.poll(Duration.ofMillis(50))) {
                first.putIfAbsent(application(told.value()), System.nanoTime());
            }
        }
        consumer.close();
    }

    private static String application(String event) {
        try {
            return JSON.readTree(event).at("/data/applicationId").asText();
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            reader.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
