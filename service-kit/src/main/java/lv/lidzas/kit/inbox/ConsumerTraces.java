package lv.lidzas.kit.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lv.lidzas.kit.events.EventContext;
import lv.lidzas.kit.logs.CaseLog;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Lets an event's handling continue the trace that its message carries: in a batch, each event has its own. */
@ApplicationScoped
class ConsumerTraces {

    private static final TextMapGetter<Headers> HEADERS = new HeaderGetter();

    private final OpenTelemetry telemetry;
    private final Tracer tracer;

    ConsumerTraces(OpenTelemetry telemetry, Tracer tracer) {
        this.telemetry = telemetry;
        this.tracer = tracer;
    }

    void continueIn(Arrival arrival, Runnable work) {
        Context sent =
                telemetry
                        .getPropagators()
                        .getTextMapPropagator()
                        .extract(Context.root(), arrival.message().headers(), HEADERS);
        Span span =
                tracer.spanBuilder("process " + arrival.envelope().type())
                        .setParent(sent)
                        .setSpanKind(SpanKind.CONSUMER)
                        .startSpan();
        try (Scope _ = span.makeCurrent()) {
            CaseLog.during(
                    arrival.envelope().correlationId(),
                    () -> EventContext.handling(arrival.envelope(), work));
        } catch (Throwable e) {
            // No record of the exception: its message may quote values.
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }

    private static final class HeaderGetter implements TextMapGetter<Headers> {

        @Override
        public Iterable<String> keys(Headers headers) {
            return Arrays.stream(headers.toArray()).map(Header::key).toList();
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String key) {
            Header header = headers == null ? null : headers.lastHeader(key);
            return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
