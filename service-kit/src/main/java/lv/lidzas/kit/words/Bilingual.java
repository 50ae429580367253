package lv.lidzas.kit.words;

/**
 * A text in the state language (valsts valoda) and in English.
 *
 * @param lv in Latvian
 * @param en in English
 */
public record Bilingual(String lv, String en) {

    /** The text in one of the two. */
    public String in(Language language) {
        return switch (language) {
            case LV -> lv;
            case EN -> en;
        };
    }
}
