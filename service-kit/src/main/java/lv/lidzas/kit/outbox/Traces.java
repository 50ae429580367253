package lv.lidzas.kit.outbox;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a trace continue behind the outbox: the publisher's thread knows nothing of the request that appended the event. */
final class Traces {

    private Traces() {}

    /** The W3C {@code traceparent} of what runs now, or null outside a trace. */
    static @Nullable String current() {
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Map::put);
        return headers.get("traceparent");
    }
}
