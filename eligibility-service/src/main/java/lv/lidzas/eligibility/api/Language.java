package lv.lidzas.eligibility.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import lv.lidzas.kit.problem.Languages;

/** The languages of the reasons; Latvian unless English is asked for before it. */
enum Language {
    LV,
    EN;

    /** The language that the caller likes best of those we have. */
    static Language of(HttpHeaders headers) {
        String tag = Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
