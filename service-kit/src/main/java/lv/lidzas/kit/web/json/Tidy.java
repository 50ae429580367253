package lv.lidzas.kit.web.json;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it would have been typed on a tidy day. */
final class Tidy {

    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\p{Z}\\uFEFF]+|[\\s\\p{Z}\\uFEFF]+$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHES =
            Pattern.compile("[\\u2018\\u2019\\u02BC\\u02B9\\u2032\\u00B4`]");
    private static final Pattern DASHES =
            Pattern.compile("\\s*[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]\\s*");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\p{Z}().\\p{Pd}/\\u2212]+");

    private Tidy() {}

    /** Without spaces around it and composed (NFC). */
    static String text(String typed) {
        return Normalizer.normalize(AROUND.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
    }

    /** A name with one kind of space, apostrophe and hyphen: phones type others. */
    static String name(String typed) {
        String spaced = SPACES.matcher(text(typed)).replaceAll(" ");
        return DASHES.matcher(APOSTROPHES.matcher(spaced).replaceAll("'")).replaceAll("-");
    }

    /** A telephone number with single spaces between its digits, whatever stood there. */
    static String phone(String typed) {
        return BETWEEN_DIGITS.matcher(text(typed)).replaceAll(" ").strip();
    }
}
