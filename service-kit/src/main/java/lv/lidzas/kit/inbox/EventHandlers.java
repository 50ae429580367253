package lv.lidzas.kit.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.ReadEvent;
import lv.lidzas.kit.events.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer does with each type of event.
 *
 * <p>Immutable: {@link #on} and {@link #ignoring} give a new value. A type that is neither handled nor ignored is an error
 * and goes to the dead letters, because it means that two services disagree on what a topic carries.
 */
public final class EventHandlers {

    private static final Handler IGNORED = _ -> null;

    private final String consumer;
    private final Map<String, Handler> byType;

    private EventHandlers(String consumer, Map<String, Handler> byType) {
        this.consumer = consumer;
        this.byType = Map.copyOf(byType);
    }

    /** No handlers yet. */
    public static EventHandlers of() {
        return named("main");
    }

    /**
     * No handlers yet, for a second reader of a topic inside one service.
     *
     * @param consumer under which name the inbox remembers what was handled
     */
    public static EventHandlers named(String consumer) {
        return new EventHandlers(consumer, Map.of());
    }

    /** These and the handler of one more type. */
    public <T> EventHandlers on(String type, Class<T> data, BiConsumer<Envelope, T> handler) {
        return with(
                type,
                event -> {
                    T record = event.dataAs(data);
                    return () -> handler.accept(event.envelope(), record);
                });
    }

    /** These, and types that are passed over. */
    public EventHandlers ignoring(String... types) {
        EventHandlers all = this;
        for (String type : types) {
            all = all.with(type, IGNORED);
        }
        return all;
    }

    String consumer() {
        return consumer;
    }

    /** What is to be done for the event, with its data already read; null if it is to be passed over. */
    @Nullable Runnable prepare(ReadEvent event) {
        Handler handler = byType.get(event.envelope().type());
        if (handler == null) {
            throw new UnreadableEvent(
                    "Nobody here handles events of type " + shown(event.envelope().type()) + ".");
        }
        return handler.prepare(event);
    }

    /** The type if it looks like one; anything else may be a value at the wrong place. */
    private static String shown(String type) {
        return type.matches("[a-z0-9.-]{1,100}") ? type : "(unreadable)";
    }

    private EventHandlers with(String type, Handler handler) {
        Map<String, Handler> all = new HashMap<>(byType);
        if (all.put(type, handler) != null) {
            throw new IllegalArgumentException("The event type " + type + " has two handlers.");
        }
        return new EventHandlers(consumer, all);
    }

    private interface Handler {
        @Nullable Runnable prepare(ReadEvent event);
    }
}
