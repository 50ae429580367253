package lv.lidzas.kit.logs;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Takes out of spans what names a record or a person, before they leave the house: the route tells enough. */
@Unremovable
@ApplicationScoped
public class SpansWithoutAddresses implements SpanProcessor {

    private static final String TAKEN_OUT = "-";

    private static final List<AttributeKey<String>> ADDRESSES =
            Stream.of(
                            "url.path",
                            "url.query",
                            "url.full",
                            "http.target",
                            "http.url",
                            "client.address",
                            "http.client_ip",
                            "network.peer.address",
                            "user_agent.original")
                    .map(AttributeKey::stringKey)
                    .toList();

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> address : ADDRESSES) {
            if (span.getAttribute(address) != null) {
                span.setAttribute(address, TAKEN_OUT);
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // Nothing is known of a span at its end that was not at its start.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
