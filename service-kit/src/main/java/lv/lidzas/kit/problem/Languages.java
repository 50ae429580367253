package lv.lidzas.kit.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of our languages the caller prefers; Latvian if the caller says nothing that we understand. */
public final class Languages {

    private static final int LONGEST_HEADER = 200;

    private Languages() {}

    /**
     * The language to answer in.
     *
     * @param acceptLanguage the header as it came; one that cannot be read counts as none
     * @return a tag of {@link ProblemTexts#LANGUAGES}
     */
    public static String of(@Nullable String acceptLanguage) {
        String ours = ProblemTexts.LANGUAGES.getFirst();
        if (acceptLanguage == null
                || acceptLanguage.isBlank()
                || acceptLanguage.length() > LONGEST_HEADER) {
            return ours;
        }
        try {
            List<Locale.LanguageRange> wished = Locale.LanguageRange.parse(acceptLanguage);
            @Nullable String found = Locale.lookupTag(wished, ProblemTexts.LANGUAGES);
            return found == null ? ours : found;
        } catch (IllegalArgumentException _) {
            return ours;
        }
    }
}
