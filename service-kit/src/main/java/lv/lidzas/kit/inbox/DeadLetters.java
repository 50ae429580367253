package lv.lidzas.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import lv.lidzas.kit.events.KafkaClients;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where messages go that can never be handled: a topic that people look after.
 *
 * <p>Written before the message is acknowledged, and tried until Kafka has confirmed it: a message is never lost between the
 * two. The headers are named as SmallRye names them, so that tools for them work.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    // What the connector notes for itself on its way here.
    private static final String CONNECTOR = "__smallrye";

    private final KafkaClients kafka;
    private final Pauses pauses;
    private final InboxConfig config;
    private final InboxMetrics metrics;
    private final String topic;
    private @Nullable Producer<String, String> producer;

    DeadLetters(
            KafkaClients kafka,
            Pauses pauses,
            InboxConfig config,
            InboxMetrics metrics,
            @ConfigProperty(name = "lidzas.dead-letters.topic") String topic) {
        this.kafka = kafka;
        this.pauses = pauses;
        this.config = config;
        this.metrics = metrics;
        this.topic = topic;
    }

    void add(ConsumerRecord<String, String> message, PoisonMessage reason) {
        LOG.errorf(
                "A message of %s (partition %d, offset %d) goes to the dead letters: %s",
                message.topic(), message.partition(), message.offset(), reason.getMessage());
        for (int attempt = 1; !sent(message, reason); attempt++) {
            pauses.beforeNext(attempt, config.longestPause());
        }
        metrics.deadLettered();
    }

    private boolean sent(ConsumerRecord<String, String> message, PoisonMessage reason) {
        Sending copy = send(copy(message, reason));
        return (copy == Sending.TOO_LARGE ? send(pointer(message, reason)) : copy) == Sending.DONE;
    }

    private Sending send(ProducerRecord<String, String> letter) {
        try {
            producer().send(letter).get();
            return Sending.DONE;
        } catch (ExecutionException e) {
            LOG.debug("The dead letters cannot be written.", e);
            return e.getCause() instanceof RecordTooLargeException
                    ? Sending.TOO_LARGE
                    : Sending.FAILED;
        } catch (KafkaException e) {
            LOG.debug("The dead letters cannot be written.", e);
            return Sending.FAILED;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ServiceStops();
        }
    }

    private enum Sending {
        DONE,
        TOO_LARGE,
        FAILED
    }

    private ProducerRecord<String, String> copy(
            ConsumerRecord<String, String> message, PoisonMessage reason) {
        ProducerRecord<String, String> letter =
                new ProducerRecord<>(topic, null, message.key(), message.value());
        copyHeaders(message, letter);
        return addressed(letter, message, reason);
    }

    /** A message that no longer fits when its reason is added: topic, partition and offset lead to it. */
    private ProducerRecord<String, String> pointer(
            ConsumerRecord<String, String> message, PoisonMessage reason) {
        return addressed(new ProducerRecord<>(topic, null, null), message, reason);
    }

    private static ProducerRecord<String, String> addressed(
            ProducerRecord<String, String> letter,
            ConsumerRecord<String, String> message,
            PoisonMessage reason) {
        header(letter, "dead-letter-reason", String.valueOf(reason.getMessage()));
        Throwable cause = reason.getCause() == null ? reason : reason.getCause();
        header(letter, "dead-letter-exception-class-name", cause.getClass().getName());
        header(letter, "dead-letter-topic", message.topic());
        header(letter, "dead-letter-partition", Integer.toString(message.partition()));
        header(letter, "dead-letter-offset", Long.toString(message.offset()));
        return letter;
    }

    private static void copyHeaders(
            ConsumerRecord<String, String> message, ProducerRecord<String, String> letter) {
        for (Header header : message.headers()) {
            if (!header.key().startsWith(CONNECTOR) && !header.key().equals(Inbox.REPLAY_FOR)) {
                letter.headers().add(header);
            }
        }
    }

    private static void header(ProducerRecord<String, String> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized Producer<String, String> producer() {
        if (producer == null) {
            producer = kafka.plain();
        }
        return producer;
    }

    synchronized void close(@Observes ShutdownEvent stopped) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
