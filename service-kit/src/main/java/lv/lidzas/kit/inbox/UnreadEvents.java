package lv.lidzas.kit.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * How many events a group of readers has not settled yet.
 *
 * <p>On topics that are written in transactions the difference of two offsets never becomes 0: behind the last event stands
 * the mark that its transaction was committed, and nobody settles a mark. So a short piece is read and its events are counted.
 */
final class UnreadEvents {

    /** Longer than this, the marks among the events make no difference to anybody. */
    private static final long SHORT = 1_000;

    private final Map<TopicPartition, Piece> known = new ConcurrentHashMap<>();

    private record Piece(long from, long end, long events) {}

    /** Of a topic, all partitions together. */
    long of(String topic) {
        return known.entrySet().stream()
                .filter(it -> it.getKey().topic().equals(topic))
                .mapToLong(it -> it.getValue().events())
                .sum();
    }

    /** Looks at what lies between these offsets now, where something changed. */
    void look(
            Map<TopicPartition, Long> from,
            Map<TopicPartition, Long> ends,
            Supplier<Consumer<String, String>> readers) {
        Map<TopicPartition, Long> toRead = new HashMap<>();
        from.forEach((partition, first) -> {
            long end = ends.getOrDefault(partition, first);
            Piece piece = known.get(partition);
            if (end <= first) {
                known.put(partition, new Piece(first, end, 0));
            } else if (piece == null || piece.from() != first || piece.end() != end) {
                known.put(partition, new Piece(first, end, end - first));
                if (end - first <= SHORT) {
                    toRead.put(partition, first);
                }
            }
        });
        if (!toRead.isEmpty()) {
            count(toRead, ends, readers);
        }
    }

    private void count(
            Map<TopicPartition, Long> from,
            Map<TopicPartition, Long> ends,
            Supplier<Consumer<String, String>> readers) {
        Map<TopicPartition, Long> until = new HashMap<>(ends);
        until.keySet().retainAll(from.keySet());
        Map<TopicPartition, Long> events = new HashMap<>();
        try (Consumer<String, String> consumer = readers.get()) {
            KafkaReading.between(
                    from,
                    until,
                    consumer,
                    message ->
                            events.merge(
                                    new TopicPartition(message.topic(), message.partition()),
                                    1L,
                                    Long::sum));
        }
        from.forEach((partition, first) ->
                known.computeIfPresent(
                        partition,
                        (_, piece) ->
                                new Piece(first, piece.end(), events.getOrDefault(partition, 0L))));
    }
}
