package lv.lidzas.scheduling.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list, newest rows first; a condition without a value is left out. */
final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Filter and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** A value that a condition needs besides its own. */
    Filter value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** One row more than the limit, so that the caller knows whether there is another page. */
    <T> List<T> page(EntityManager entities, Class<T> type, int limit) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query =
                entities.createQuery(
                        "from " + type.getSimpleName() + " r" + where + " order by r.id desc",
                        type);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit + 1).getResultList();
    }
}
