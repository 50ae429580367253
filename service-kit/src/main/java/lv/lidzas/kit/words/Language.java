package lv.lidzas.kit.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that we speak; Latvian is the state language (valsts valoda) and the default. */
public enum Language {
    /** Latvian. */
    LV,
    /** English. */
    EN;

    private static final int LONGEST_HEADER = 200;
    private static final List<String> TAGS = Arrays.stream(values()).map(Language::tag).toList();

    /** As HTTP and file names write it: {@code lv}, {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one that the caller likes best of those we speak.
     *
     * @param acceptLanguage the header as it came; one that cannot be read counts as none
     */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null
                || acceptLanguage.isBlank()
                || acceptLanguage.length() > LONGEST_HEADER) {
            return LV;
        }
        try {
            List<Locale.LanguageRange> wished = Locale.LanguageRange.parse(acceptLanguage);
            @Nullable String found = Locale.lookupTag(wished, TAGS);
            return found == null ? LV : valueOf(found.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return LV;
        }
    }
}
