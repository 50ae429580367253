package lv.lidzas.kit.web.openapi;

import org.jspecify.annotations.Nullable;

/** Ends every description as a sentence, so that those written as a label and those written as prose read alike. */
final class FullStops {

    private FullStops() {}

    static @Nullable String end(@Nullable String description) {
        return description == null || description.isBlank() || description.strip().endsWith(".")
                ? description
                : description.strip() + ".";
    }
}
