package lv.lidzas.benchmarks.harness;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One message in a transaction of its own, until a consumer that reads only committed ones has it. */
public final class KafkaRoundTrip implements AutoCloseable {

    private static final String TOPIC = "yardstick";

    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;

    public KafkaRoundTrip(String bootstrapServers) {
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "transactional.id", TOPIC),
                        new StringSerializer(),
                        new StringSerializer());
        producer.initTransactions();
        send();
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "isolation.level",
                                "read_committed"),
                        new StringDeserializer(),
                        new StringDeserializer());
        List<TopicPartition> partition = List.of(new TopicPartition(TOPIC, 0));
        consumer.assign(partition);
        consumer.seekToEnd(partition);
        consumer.position(partition.getFirst());
    }

    /** How long it takes now. */
    public long nanos() {
        long begin = System.nanoTime();
        send();
        while (consumer.poll(Duration.ofSeconds(10)).isEmpty()) {
            if (System.nanoTime() - begin > Duration.ofMinutes(1).toNanos()) {
                throw new IllegalStateException("Kafka does not answer.");
            }
        }
        return System.nanoTime() - begin;
    }

    private void send() {
        producer.beginTransaction();
        // A failure comes out of the commit.
        var _ = producer.send(new ProducerRecord<>(TOPIC, 0, "key", "x".repeat(900)));
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
