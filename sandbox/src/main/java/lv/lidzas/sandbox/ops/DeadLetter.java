package lv.lidzas.sandbox.ops;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * A message that a service could not handle.
 *
 * @param place on the topic of the dead letters: partition and offset, for example 0:12
 * @param from where it came from
 * @param offset of the message there
 * @param reason classes and places, no values
 * @param message as it lies there
 */
record DeadLetter(
        String place,
        TopicPartition from,
        long offset,
        String reason,
        Instant since,
        ConsumerRecord<String, String> message) {

    static DeadLetter of(ConsumerRecord<String, String> message) {
        return new DeadLetter(
                message.partition() + ":" + message.offset(),
                new TopicPartition(
                        header(message, "dead-letter-topic"),
                        (int) number(header(message, "dead-letter-partition"))),
                number(header(message, "dead-letter-offset")),
                header(message, "dead-letter-reason"),
                Instant.ofEpochMilli(message.timestamp()),
                message);
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        String text = KafkaLook.text(message.headers(), name);
        return text == null ? "" : text;
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
