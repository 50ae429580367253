package lv.lidzas.documents.content.persistence;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import lv.lidzas.documents.content.usecase.StorageUnavailable;
import org.jspecify.annotations.Nullable;

/** Tells a full disk from a failing one; Java has one exception for both. */
final class DiskFailure {

    private static final List<String> FULL = List.of("no space left", "quota exceeded");

    private DiskFailure() {}

    static StorageUnavailable of(IOException failure) {
        return isFull(failure.getMessage())
                ? new StorageUnavailable(
                        StorageUnavailable.Cause.FULL,
                        "The disk of the document folder is full.",
                        failure)
                : new StorageUnavailable(
                        StorageUnavailable.Cause.FAILED,
                        "The document folder cannot be used. Maybe it is not mounted or not ours.",
                        failure);
    }

    private static boolean isFull(@Nullable String message) {
        String said = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(said::contains);
    }
}
