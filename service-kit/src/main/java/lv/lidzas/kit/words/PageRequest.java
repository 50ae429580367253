package lv.lidzas.kit.words;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param after the id of the last item seen; absent for the first page
 * @param limit how many items at most, at least 1
 */
public record PageRequest(@Nullable UUID after, int limit) {}
