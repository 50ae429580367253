package lv.lidzas.sandbox.ops;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What an operator did with a dead letter; it lies beside the letter, on the same topic.
 *
 * @param of the place of the letter
 * @param deed what was done
 * @param by who says that they did it
 * @param because why
 */
record LetterVerdict(String of, Deed deed, String by, String because, Instant at) {

    private static final String OF = "dead-letter-of";
    private static final String DEED = "dead-letter-verdict";
    private static final String BY = "dead-letter-verdict-by";
    private static final String BECAUSE = "dead-letter-verdict-because";

    /** What can be done with a dead letter. */
    enum Deed {
        /** It was sent again to the service that failed at it. */
        REPLAYED,
        /** It stays without effect. */
        DISCARDED
    }

    /** Null if the message is none, but a letter. */
    static @Nullable LetterVerdict of(ConsumerRecord<String, String> message) {
        String of = KafkaLook.text(message.headers(), OF);
        return of == null
                ? null
                : new LetterVerdict(
                        of,
                        Deed.valueOf(String.valueOf(KafkaLook.text(message.headers(), DEED))),
                        String.valueOf(KafkaLook.text(message.headers(), BY)),
                        String.valueOf(KafkaLook.text(message.headers(), BECAUSE)),
                        Instant.ofEpochMilli(message.timestamp()));
    }

    ProducerRecord<String, String> message(String topic) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, of, null);
        header(message, OF, of);
        header(message, DEED, deed.name());
        header(message, BY, by);
        header(message, BECAUSE, because);
        return message;
    }

    static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
