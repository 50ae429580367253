package lv.lidzas.kit.logs;

import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives every line of the log that is written during some work the same values, so that it is found by them. */
public final class CaseLog {

    private static final String CORRELATION = "correlationId";

    private CaseLog() {}

    /**
     * Does the work; what is logged meanwhile belongs to that.
     *
     * @param correlationId of an event: the case, or whatever else it is part of
     */
    public static void during(String correlationId, Runnable work) {
        during(Map.of(CORRELATION, correlationId), work);
    }

    static void during(@Nullable String correlationId, Map<String, String> values, Runnable work) {
        Map<String, String> all = new TreeMap<>(values);
        if (correlationId != null) {
            all.put(CORRELATION, correlationId);
        }
        during(all, work);
    }

    private static void during(Map<String, String> values, Runnable work) {
        Map<String, @Nullable Object> before = new TreeMap<>();
        values.forEach((name, value) -> before.put(name, MDC.put(name, value)));
        try {
            work.run();
        } finally {
            before.forEach(CaseLog::restore);
        }
    }

    private static void restore(String name, @Nullable Object value) {
        if (value == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, value);
        }
    }
}
