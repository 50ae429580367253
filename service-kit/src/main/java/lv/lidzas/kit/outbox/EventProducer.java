package lv.lidzas.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import lv.lidzas.kit.events.EventJson;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Sends batches of events, each in one Kafka transaction.
 *
 * <p>Its first act shuts out every earlier producer of this service, so a leader that lost its lead without noticing can no
 * longer send.
 */
final class EventProducer implements AutoCloseable {

    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(2);

    private final Producer<String, String> producer;

    EventProducer(Producer<String, String> producer) {
        this.producer = producer;
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            // While Kafka is away this happens every few seconds, and each producer holds a thread
            // and buffers.
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** Sends all of them or none; whoever sees an exception must close this and begin anew, for the outcome may be unknown. */
    void send(List<PendingEvent> events) {
        producer.beginTransaction();
        for (PendingEvent event : events) {
            // The commit below answers for each of them.
            var _ = producer.send(message(event));
        }
        producer.commitTransaction();
    }

    private static ProducerRecord<String, String> message(PendingEvent event) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(event.topic(), event.key(), event.event());
        message.headers()
                .add("content-type", EventJson.CONTENT_TYPE.getBytes(StandardCharsets.UTF_8));
        if (event.traceParent() != null) {
            message.headers()
                    .add("traceparent", event.traceParent().getBytes(StandardCharsets.UTF_8));
        }
        return message;
    }

    @Override
    public void close() {
        producer.close(CLOSE_WITHIN);
    }
}
