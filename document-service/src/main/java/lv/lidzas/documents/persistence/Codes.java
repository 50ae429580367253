package lv.lidzas.documents.persistence;

import java.util.Arrays;
import java.util.List;
import lv.lidzas.documents.domain.Limitation;
import org.jspecify.annotations.Nullable;

/** Codes as text in a column. */
final class Codes {

    private Codes() {}

    static @Nullable String of(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    static String of(List<Limitation> limitations) {
        return String.join(",", limitations.stream().map(Limitation::name).toList());
    }

    static List<Limitation> limitations(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(",", -1)).map(Limitation::valueOf).toList();
    }
}
