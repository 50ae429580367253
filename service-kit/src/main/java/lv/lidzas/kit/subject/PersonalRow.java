package lv.lidzas.kit.subject;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read.
 *
 * @param values of the columns, in their order; null for none
 * @param ownerOfEach whose key opens each; null where it is not encrypted
 * @param key after which the next page begins
 */
record PersonalRow(
        List<@Nullable Object> values, List<@Nullable UUID> ownerOfEach, List<Object> key) {

    Stream<UUID> owners() {
        return ownerOfEach.stream().filter(Objects::nonNull);
    }

    UUID ownerOf(int place) {
        return Objects.requireNonNull(ownerOfEach.get(place));
    }
}
