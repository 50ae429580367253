package lv.lidzas.intake.api;

import java.util.List;
import java.util.Locale;
import lv.lidzas.intake.domain.Bilingual;

/** The languages of the answers; Latvian is the state language and the default. */
enum Language {
    /** Latvian. */
    LV,
    /** English. */
    EN;

    /** The one that the reader likes best. */
    static Language preferred(List<Locale> accepted) {
        for (Locale locale : accepted) {
            if (locale.getLanguage().equals("lv")) {
                return LV;
            }
            if (locale.getLanguage().equals("en")) {
                return EN;
            }
        }
        return LV;
    }

    String of(Bilingual text) {
        return switch (this) {
            case LV -> text.lv();
            case EN -> text.en();
        };
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
