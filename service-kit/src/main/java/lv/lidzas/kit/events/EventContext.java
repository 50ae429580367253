package lv.lidzas.kit.events;

import org.jspecify.annotations.Nullable;

/**
 * The event that is being handled, so that what it leads to names it as the cause.
 *
 * <p>A scoped value and not a thread local: it is bound for the call of the handler and cannot be forgotten.
 */
public final class EventContext {

    private static final ScopedValue<Envelope> HANDLING = ScopedValue.newInstance();

    private EventContext() {}

    /** Runs the handler of an event. */
    public static void handling(Envelope cause, Runnable handler) {
        ScopedValue.where(HANDLING, cause).run(handler);
    }

    /** The event that is being handled, or null if what happens now began with a person or a timer. */
    public static @Nullable Envelope current() {
        return HANDLING.isBound() ? HANDLING.get() : null;
    }
}
