package lv.lidzas.sandbox;

import java.util.Map;

/**
 * A span as a collector gets it.
 *
 * @param service that made it
 * @param parentId empty if the trace begins with it
 */
public record ReceivedSpan(
        String service,
        String traceId,
        String spanId,
        String parentId,
        String name,
        Map<String, String> attributes) {}
