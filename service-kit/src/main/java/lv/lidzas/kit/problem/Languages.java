package lv.lidzas.kit.problem;

import lv.lidzas.kit.words.Language;
import org.jspecify.annotations.Nullable;

/** Which of our languages the caller prefers. */
public final class Languages {

    private Languages() {}

    /** The tag of {@link Language#preferred}. */
    public static String of(@Nullable String acceptLanguage) {
        return Language.preferred(acceptLanguage).tag();
    }
}
