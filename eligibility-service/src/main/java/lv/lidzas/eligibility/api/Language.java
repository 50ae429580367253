package lv.lidzas.eligibility.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The languages of the reasons; Latvian unless English is asked for before it. */
enum Language {
    LV,
    EN;

    /** The language that the caller likes best of those we have. */
    static Language of(HttpHeaders headers) {
        for (Locale wanted : headers.getAcceptableLanguages()) {
            for (Language known : values()) {
                if (known.code().equals(wanted.getLanguage())) {
                    return known;
                }
            }
        }
        return LV;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
