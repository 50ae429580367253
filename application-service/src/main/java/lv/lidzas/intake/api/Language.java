package lv.lidzas.intake.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import lv.lidzas.intake.domain.Bilingual;
import lv.lidzas.kit.problem.Languages;

/** The languages of the answers; Latvian is the state language and the default. */
enum Language {
    /** Latvian. */
    LV,
    /** English. */
    EN;

    /** The one that the reader likes best. */
    static Language preferred(HttpHeaders headers) {
        String tag = Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return valueOf(tag.toUpperCase(Locale.ROOT));
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
