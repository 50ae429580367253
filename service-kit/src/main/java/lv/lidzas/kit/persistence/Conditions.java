package lv.lidzas.kit.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The conditions under which a row is in a list; an absent value narrows nothing. */
public final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * Adds a condition with one parameter.
     *
     * @param text in Hibernate's query language, for example {@code state = :state}
     * @param parameter its name
     * @param value its value; null leaves the condition out
     */
    public Conditions and(String text, String parameter, @Nullable Object value) {
        return value == null ? this : and(text, Map.of(parameter, value));
    }

    /** Adds a condition with any number of parameters. */
    public Conditions and(String text, Map<String, ?> values) {
        texts.add("(" + text + ")");
        parameters.putAll(values);
        return this;
    }

    /**
     * Reads a part of the list, newest first.
     *
     * @param rows the table
     * @param page which part
     * @param id of a row, ordered by time
     */
    public <E> Slice<E> newestFirst(
            PanacheRepositoryBase<E, UUID> rows, PageRequest page, Function<E, UUID> id) {
        and("id < :after", "after", page.after());
        String where = texts.isEmpty() ? "" : String.join(" and ", texts) + " ";
        List<E> oneMore =
                rows.find(where + "order by id desc", parameters).page(0, page.limit() + 1).list();
        return Slice.of(oneMore, page, id);
    }
}
