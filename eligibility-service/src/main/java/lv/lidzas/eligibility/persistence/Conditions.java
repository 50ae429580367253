package lv.lidzas.eligibility.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query, as many as a reader asked for. */
final class Conditions {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    void and(String part, String name, Object value) {
        parts.add(part);
        values.put(name, value);
    }

    String query() {
        return parts.isEmpty() ? "where 1 = 1" : "where " + String.join(" and ", parts);
    }

    Map<String, Object> values() {
        return values;
    }
}
