package lv.lidzas.kit.outbox;

import java.util.regex.Pattern;

/**
 * An event that a service wants to publish.
 *
 * @param topic where it travels
 * @param type its CloudEvents type
 * @param key id of the aggregate; events with the same key stay in order
 * @param data the contract record; never with personal codes, names, addresses, contacts or free text
 */
public record OutgoingEvent(String topic, String type, String key, Object data) {

    private static final Pattern TOPIC = Pattern.compile("[a-zA-Z0-9._-]{1,249}");

    /** Refuses what Kafka would refuse, before it can stand in the way of all events after it. */
    public OutgoingEvent {
        if (!TOPIC.matcher(topic).matches()) {
            throw new IllegalArgumentException(topic + " cannot be the name of a topic.");
        }
        if (type.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException("An event for " + topic + " has no type or no key.");
        }
    }
}
