package lv.lidzas.kit.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads a known piece of some partitions. */
final class KafkaReading {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int POLLS_WITHOUT_PROGRESS = 25;

    private KafkaReading() {}

    /** Every committed message from an offset on and before another; what is deleted is passed over. */
    static void between(
            Map<TopicPartition, Long> from,
            Map<TopicPartition, Long> ends,
            Consumer<String, String> consumer,
            java.util.function.Consumer<ConsumerRecord<String, String>> reader) {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        Map<TopicPartition, Long> before = new HashMap<>();
        for (int idle = 0; !isAt(ends, consumer) && idle < POLLS_WITHOUT_PROGRESS; idle++) {
            consumer.poll(POLL)
                    .forEach(message -> {
                        if (message.offset()
                                < ends.getOrDefault(partitionOf(message), Long.MAX_VALUE)) {
                            reader.accept(message);
                        }
                    });
            Map<TopicPartition, Long> now = new HashMap<>();
            from.keySet().forEach(it -> now.put(it, consumer.position(it)));
            idle = now.equals(before) ? idle : 0;
            before = now;
        }
    }

    private static TopicPartition partitionOf(ConsumerRecord<String, String> message) {
        return new TopicPartition(message.topic(), message.partition());
    }

    private static boolean isAt(Map<TopicPartition, Long> ends, Consumer<String, String> consumer) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
