package lv.lidzas.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.concurrent.ThreadLocalRandom;

/** The id by which the caller's complaint and our log find each other. */
final class TraceIds {

    private TraceIds() {}

    /** The trace under way; a fresh id where tracing is off or the request was refused before it began. */
    static String current() {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return span.getTraceId();
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }
}
