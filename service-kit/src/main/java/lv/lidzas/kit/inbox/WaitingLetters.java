package lv.lidzas.kit.inbox;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Which dead letters nobody has looked after yet.
 *
 * <p>Whoever sends one again, or gives it up, says so on the same topic: {@code dead-letter-of} names the letter by its
 * partition and offset. So the topic itself holds who did what, as long as it holds the letters.
 */
final class WaitingLetters {

    static final String VERDICT_OF = "dead-letter-of";

    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final Set<String> settled = new HashSet<>();
    private final Map<TopicPartition, Long> read = new ConcurrentHashMap<>();

    int count() {
        return waiting.size();
    }

    /** Reads what came since, up to these ends. */
    void readTo(Map<TopicPartition, Long> ends, Consumer<String, String> consumer) {
        Map<TopicPartition, Long> from = new ConcurrentHashMap<>();
        ends.keySet().forEach(it -> from.put(it, read.getOrDefault(it, 0L)));
        KafkaReading.between(from, ends, consumer, this::note);
        read.putAll(ends);
    }

    boolean hasRead(Map<TopicPartition, Long> ends) {
        return read.equals(ends);
    }

    /** A verdict may lie on another partition and come first. */
    private void note(ConsumerRecord<String, String> message) {
        String verdictOf = InboxHeaders.text(message.headers(), VERDICT_OF);
        if (verdictOf != null) {
            settled.add(verdictOf);
            waiting.remove(verdictOf);
        } else if (!settled.contains(nameOf(message))) {
            waiting.add(nameOf(message));
        }
    }

    private static String nameOf(ConsumerRecord<String, String> letter) {
        return letter.partition() + ":" + letter.offset();
    }
}
