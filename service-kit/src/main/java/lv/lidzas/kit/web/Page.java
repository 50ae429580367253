package lv.lidzas.kit.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.kit.words.Slice;
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
     * A part of a list as callers see it.
     *
     * @param slice the part
     * @param view of one item
     * @param <S> what is listed
     * @param <T> a view record
     */
    public static <S, T> Page<T> of(Slice<S> slice, Function<? super S, ? extends T> view) {
        UUID next = slice.next();
        return new Page<>(slice.<T>map(view).items(), next == null ? null : Cursors.encode(next));
    }
}
