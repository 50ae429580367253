package lv.lidzas.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/**
 * A test's view of one Kafka topic: everything committed since its beginning, and a way to put something on it.
 *
 * <p>For one thread; close it.
 */
public final class Topic implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PARTITIONS = 3;

    private final String name;
    private final String bootstrapServers;
    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> records = new ArrayList<>();

    private Topic(String name, String bootstrapServers) {
        this.name = name;
        this.bootstrapServers = bootstrapServers;
        createIfAbsent();
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
        List<TopicPartition> partitions =
                consumer.partitionsFor(name).stream()
                        .map(it -> new TopicPartition(name, it.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** A topic of this test run's broker. */
    public static Topic of(String name) {
        return new Topic(name, "localhost:" + TestRun.KAFKA_PORT.get());
    }

    /** A topic of another broker than this test run's. */
    public static Topic of(String name, String bootstrapServers) {
        return new Topic(name, bootstrapServers);
    }

    /** Everything on the topic until now; in order for each key. */
    public List<ConsumerRecord<String, String>> records() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        do {
            consumer.poll(Duration.ofMillis(50)).forEach(records::add);
        } while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue()));
        return List.copyOf(records);
    }

    /** Everything with this key until now, in order. */
    public List<ConsumerRecord<String, String>> records(String key) {
        return records().stream().filter(it -> key.equals(it.key())).toList();
    }

    /** The first record that fits, as soon as it is there; fails after 20 s. */
    public ConsumerRecord<String, String> await(Predicate<ConsumerRecord<String, String>> fits) {
        return Awaitility.await("a record on " + name)
                .atMost(PATIENCE)
                .until(
                        () -> records().stream().filter(fits).findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** At least so many records with this key, as soon as they are there; fails after 20 s. */
    public List<ConsumerRecord<String, String>> await(String key, int count) {
        return Awaitility.await(count + " records with key " + key + " on " + name)
                .atMost(PATIENCE)
                .until(() -> records(key), found -> found.size() >= count);
    }

    /** Puts a record on the topic, as another service would, and returns when the broker has it. */
    public void send(String key, String value) {
        send(new ProducerRecord<>(name, key, value));
    }

    /** Puts a record with headers on the topic and returns when the broker has it. */
    public void send(ProducerRecord<String, String> message) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        } catch (ExecutionException problem) {
            throw new AssertionError("Could not send to " + name, problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while sending to " + name, interruption);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void createIfAbsent() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(Set.of(new NewTopic(name, PARTITIONS, (short) 1))).all().get();
        } catch (ExecutionException problem) {
            if (!(problem.getCause() instanceof TopicExistsException)) {
                throw new AssertionError("Could not create " + name, problem);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while creating " + name, interruption);
        }
    }
}
