package lv.lidzas.scheduling;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Lists of what is kept in memory, in the order of the database. */
public final class InMemoryLists {

    private InMemoryLists() {}

    /** A part of the list; ids grow with time, and PostgreSQL compares them by their digits. */
    public static <T> Slice<T> newestFirst(
            Stream<T> all, PageRequest page, Function<T, UUID> idOf) {
        UUID after = page.after();
        return Slice.of(
                all.filter(it ->
                                after == null
                                        || digits(idOf.apply(it)).compareTo(digits(after)) < 0)
                        .sorted(Comparator.comparing((T it) -> digits(idOf.apply(it))).reversed())
                        .limit(page.limit() + 1L)
                        .toList(),
                page,
                idOf);
    }

    private static String digits(UUID id) {
        return id.toString();
    }
}
