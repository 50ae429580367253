package lv.lidzas.kit.words;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items in the list's order
 * @param next the id after which the list goes on; absent at its end
 * @param <T> what is listed
 */
public record Slice<T>(List<T> items, @Nullable UUID next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Cuts off the row that was read only to learn whether the list goes on.
     *
     * @param oneMore at most one row more than the page holds
     * @param page what was asked for
     * @param id by which the list is ordered
     */
    public static <T> Slice<T> of(List<T> oneMore, PageRequest page, Function<T, UUID> id) {
        if (oneMore.size() <= page.limit()) {
            return new Slice<>(oneMore, null);
        }
        List<T> items = oneMore.subList(0, page.limit());
        return new Slice<>(items, id.apply(items.getLast()));
    }

    /** The same part, each item seen in another way. */
    public <U> Slice<U> map(Function<? super T, ? extends U> view) {
        List<U> views = items.stream().<U>map(view).toList();
        return new Slice<>(views, next);
    }
}
