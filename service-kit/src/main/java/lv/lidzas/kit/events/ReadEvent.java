package lv.lidzas.kit.events;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event that was read from a message.
 *
 * @param envelope its context attributes
 * @param source who tells of it; with the id of the envelope it is unique
 * @param data its data, not yet a contract record
 */
public record ReadEvent(Envelope envelope, String source, JsonNode data) {

    /**
     * Refuses what another municipality tells: one deployment serves one.
     *
     * @throws UnreadableEvent if it is not this municipality's
     */
    public void requireFrom(String municipality) {
        if (!envelope.municipality().equals(municipality)) {
            throw new UnreadableEvent("The event is of another municipality.");
        }
    }

    /**
     * The data as a contract record.
     *
     * @throws UnreadableEvent if it does not fit the record
     */
    public <T> T dataAs(Class<T> record) {
        return EventJson.as(record, data);
    }

    /** Names the event but not its data, because this may reach a log. */
    @Override
    public String toString() {
        return "ReadEvent[" + envelope.type() + " " + envelope.id() + "]";
    }
}
