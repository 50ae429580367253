package lv.lidzas.kit.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, newest first.
 *
 * @param items at most as many as asked for
 * @param nextCursor where to read on; absent on the last page
 * @param <T> a view record
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page off a query that was asked for one row more than the page holds.
     *
     * @param oneMoreThanLimit rows in order
     * @param limit rows of a page
     * @param id the id by which the rows are ordered
     * @param <T> a view record
     */
    public static <T> Page<T> of(List<T> oneMoreThanLimit, int limit, Function<T, UUID> id) {
        if (oneMoreThanLimit.size() <= limit) {
            return new Page<>(oneMoreThanLimit, null);
        }
        List<T> items = oneMoreThanLimit.subList(0, limit);
        return new Page<>(items, Cursors.encode(id.apply(items.getLast())));
    }
}
