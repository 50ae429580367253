package lv.lidzas.kit.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/** Lets a trace continue behind the outbox: the publisher's thread knows nothing of the request that appended the event. */
final class Traces {

    private Traces() {}

    /** The W3C {@code traceparent} of what runs now, or null outside a trace. */
    static @Nullable String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-"
                        + span.getTraceId()
                        + "-"
                        + span.getSpanId()
                        + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
