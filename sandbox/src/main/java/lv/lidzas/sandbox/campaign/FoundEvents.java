package lv.lidzas.sandbox.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import lv.lidzas.sandbox.campaign.Findings.FoundEvent;
import lv.lidzas.testkit.servers.ServerFailure;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The events on the topics, each one once; what was read is kept, so that the next look reads only what is new. */
final class FoundEvents implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration POLL = Duration.ofMillis(100);

    /** The members that may say what an event is about, the narrowest first. */
    private static final List<String> SUBJECTS =
            List.of(
                    "allocationId",
                    "documentId",
                    "assessmentId",
                    "budgetId",
                    "decisionId",
                    "applicationId");

    private final Map<String, FoundEvent> events = new TreeMap<>();
    private final List<String> deadLetters = new ArrayList<>();
    private final KafkaConsumer<String, String> consumer;

    FoundEvents(String bootstrapServers) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false);
        this.consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = partitions(settings);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private static List<TopicPartition> partitions(Map<String, Object> settings) {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", settings.get("bootstrap.servers")))) {
            return admin
                    .describeTopics(admin.listTopics().names().get())
                    .allTopicNames()
                    .get()
                    .values()
                    .stream()
                    .flatMap(topic ->
                            topic.partitions().stream()
                                    .map(it -> new TopicPartition(topic.name(), it.partition())))
                    .toList();
        } catch (ExecutionException problem) {
            throw new ServerFailure(
                    "Kafka's topics cannot be listed: " + problem.getMessage(), problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while listing topics.", interruption);
        }
    }

    /** All events until now that concern an application. */
    List<FoundEvent> read() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(this::note);
        }
        return List.copyOf(events.values());
    }

    /** What could not be handled, as far as it was read. */
    List<String> deadLetters() {
        return deadLetters;
    }

    private void note(ConsumerRecord<String, String> message) {
        if (message.topic().endsWith(".dead-letter.v1")) {
            deadLetters.add(
                    "A dead letter lies on "
                            + message.topic()
                            + " at "
                            + message.partition()
                            + "/"
                            + message.offset()
                            + ".");
            return;
        }
        try {
            JsonNode event = JSON.readTree(message.value());
            JsonNode data = event.path("data");
            if (data.has("applicationId")) {
                String id = event.path("id").asText();
                events.put(
                        id,
                        new FoundEvent(
                                id,
                                type(event),
                                data.path("applicationId").asText(),
                                subject(data),
                                data.path("answerBy").asText().equals("CASEWORKER")));
            }
        } catch (IOException problem) {
            throw new ServerFailure(
                    message.topic() + " holds no JSON: " + problem.getMessage(), problem);
        }
    }

    /** What happened, without who says so and in which version. */
    private static String type(JsonNode event) {
        List<String> parts = List.of(event.path("type").asText().split("\\.", -1));
        return parts.get(parts.size() - 2);
    }

    private static String subject(JsonNode data) {
        return SUBJECTS.stream()
                .filter(data::has)
                .map(it -> data.path(it).asText())
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        consumer.close();
    }
}
