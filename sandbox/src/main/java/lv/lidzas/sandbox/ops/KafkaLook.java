package lv.lidzas.sandbox.ops;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lv.lidzas.testkit.servers.ServerFailure;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Reads topics from an offset to their end, asks for offsets of groups, and sends single messages. */
final class KafkaLook implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int IDLE_POLLS = 50;
    private static final long PATIENCE_SECONDS = 15;

    private final Map<String, Object> settings;
    private final Admin admin;

    KafkaLook(Map<String, Object> settings) {
        this.settings = new HashMap<>(settings);
        this.settings.put(
                "default.api.timeout.ms", (int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        this.settings.put("request.timeout.ms", 5_000);
        this.admin = Admin.create(this.settings);
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(2));
    }

    Set<String> topics() {
        return answer(admin.listTopics().names());
    }

    /** Everything that is committed on a topic until now. */
    List<ConsumerRecord<String, String>> all(String topic) {
        return from(partitions(topic), Map.of());
    }

    /** How many messages a group has still to settle, for each of its topics; marks of transactions are none. */
    Map<String, Long> lag(String group) {
        Map<TopicPartition, @Nullable OffsetAndMetadata> settled =
                answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        Map<TopicPartition, Long> from = new HashMap<>();
        Map<String, Long> lag = new HashMap<>();
        settled.forEach((partition, offset) -> {
            if (offset != null) {
                from.put(partition, offset.offset());
                lag.putIfAbsent(partition.topic(), 0L);
            }
        });
        from(from.keySet(), from).forEach(it -> lag.merge(it.topic(), 1L, Long::sum));
        return lag;
    }

    /** The message at a place; null if it is deleted already. */
    @Nullable ConsumerRecord<String, String> at(TopicPartition partition, long offset) {
        return from(List.of(partition), Map.of(partition, offset)).stream()
                .filter(it -> it.offset() == offset)
                .findFirst()
                .orElse(null);
    }

    void send(ProducerRecord<String, String> message) {
        Map<String, Object> sending = new HashMap<>(settings);
        sending.put("acks", "all");
        sending.put("delivery.timeout.ms", 15_000);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(sending, new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        } catch (ExecutionException problem) {
            throw new ServerFailure(
                    "Kafka did not take the message: " + problem.getCause(), problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted.", interruption);
        }
    }

    static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private List<TopicPartition> partitions(String topic) {
        return answer(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                .flatMap(it -> it.partitions().stream())
                .map(it -> new TopicPartition(topic, it.partition()))
                .toList();
    }

    private List<ConsumerRecord<String, String>> from(
            Collection<TopicPartition> partitions, Map<TopicPartition, Long> offsets) {
        Map<String, Object> reading = new HashMap<>(settings);
        reading.put("isolation.level", "read_committed");
        reading.put("enable.auto.commit", false);
        reading.put("auto.offset.reset", "earliest");
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(reading, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            offsets.forEach(consumer::seek);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            for (int idle = 0; isBefore(ends, consumer) && idle < IDLE_POLLS; idle++) {
                for (ConsumerRecord<String, String> message : consumer.poll(POLL)) {
                    found.add(message);
                    idle = 0;
                }
            }
        }
        return found;
    }

    private static boolean isBefore(
            Map<TopicPartition, Long> ends, KafkaConsumer<String, String> consumer) {
        return ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private static <T> T answer(KafkaFuture<T> question) {
        try {
            return question.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException problem) {
            throw new ServerFailure("Kafka refuses: " + problem.getCause(), problem);
        } catch (TimeoutException problem) {
            throw new ServerFailure(
                    "Kafka does not answer within " + PATIENCE_SECONDS + " s.", problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted.", interruption);
        }
    }
}
