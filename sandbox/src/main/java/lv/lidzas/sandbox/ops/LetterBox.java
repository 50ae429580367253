package lv.lidzas.sandbox.ops;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.ServerFailure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** The dead letters of a service, and what was done with them. */
final class LetterBox {

    private static final String OWN = "dead-letter-";

    /** The one service that shall handle it now; all others had their effect of it long ago. */
    private static final String REPLAY_FOR = "lidzas-replay-for";

    private final KafkaLook kafka;
    private final Deployable service;
    private final List<DeadLetter> letters = new ArrayList<>();
    private final List<LetterVerdict> verdicts = new ArrayList<>();

    private LetterBox(KafkaLook kafka, Deployable service) {
        this.kafka = kafka;
        this.service = service;
    }

    /** Reads all of it. */
    static LetterBox open(KafkaLook kafka, Deployable service) {
        LetterBox box = new LetterBox(kafka, service);
        if (kafka.topics().contains(box.topic())) {
            for (ConsumerRecord<String, String> message : kafka.all(box.topic())) {
                LetterVerdict verdict = LetterVerdict.of(message);
                if (verdict == null) {
                    box.letters.add(DeadLetter.of(message));
                } else {
                    box.verdicts.add(verdict);
                }
            }
        }
        return box;
    }

    Deployable service() {
        return service;
    }

    List<LetterVerdict> verdicts() {
        return verdicts;
    }

    /** Those that nobody has looked after. */
    List<DeadLetter> waiting() {
        Set<String> settled = verdicts.stream().map(LetterVerdict::of).collect(Collectors.toSet());
        return letters.stream().filter(it -> !settled.contains(it.place())).toList();
    }

    /** Sends a letter to the service again, and says so beside it. */
    void replay(DeadLetter letter, String by, String because) {
        ConsumerRecord<String, String> original = originalOf(letter);
        ProducerRecord<String, String> message =
                new ProducerRecord<>(letter.from().topic(), original.key(), original.value());
        for (Header header : original.headers()) {
            if (!header.key().startsWith(OWN) && !header.key().equals(REPLAY_FOR)) {
                message.headers().add(header);
            }
        }
        LetterVerdict.header(message, REPLAY_FOR, service.folder());
        kafka.send(message);
        note(letter, LetterVerdict.Deed.REPLAYED, by, because);
    }

    /** Says beside a letter that it stays without effect. */
    void discard(DeadLetter letter, String by, String because) {
        note(letter, LetterVerdict.Deed.DISCARDED, by, because);
    }

    private void note(DeadLetter letter, LetterVerdict.Deed deed, String by, String because) {
        LetterVerdict verdict = new LetterVerdict(letter.place(), deed, by, because, Instant.EPOCH);
        kafka.send(verdict.message(topic()));
        verdicts.add(verdict);
    }

    /** A letter that was too large is only a note where the message lies. */
    private ConsumerRecord<String, String> originalOf(DeadLetter letter) {
        if (letter.message().value() != null) {
            return letter.message();
        }
        ConsumerRecord<String, String> original = kafka.at(letter.from(), letter.offset());
        if (original == null) {
            throw new ServerFailure(
                    letter.place()
                            + " only names a message of "
                            + letter.from().topic()
                            + ", which is not there any more.");
        }
        return original;
    }

    private String topic() {
        return service.folder() + ".dead-letter.v1";
    }
}
