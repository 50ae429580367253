package lv.lidzas.kit.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox.
 *
 * @param event the complete event as text
 * @param traceParent the trace in which it was appended
 */
record PendingEvent(
        long position, String topic, String key, String event, @Nullable String traceParent) {}
