package lv.lidzas.kit.inbox;

import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.ReadEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event that was read and has a handler.
 *
 * @param message as it came from Kafka
 * @param event what it says
 * @param handler what is to be done
 */
record Arrival(ConsumerRecord<String, String> message, ReadEvent event, Runnable handler) {

    EventKey key() {
        return new EventKey(event.source(), envelope().id());
    }

    Envelope envelope() {
        return event.envelope();
    }
}
