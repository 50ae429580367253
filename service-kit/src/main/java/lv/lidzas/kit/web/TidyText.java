package lv.lidzas.kit.web;

import java.lang.annotation.Annotation;
import java.text.Normalizer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Tidies what a person typed before anybody checks or counts it: accents are composed, blanks at either end go.
 *
 * <p>How much more is tidied depends on the annotations of the field or parameter.
 */
public enum TidyText implements UnaryOperator<String> {
    /** Any text. */
    TEXT,
    /** Text with {@link PlainSigns}. */
    SIGNS {
        @Override
        public String apply(String typed) {
            String text = APOSTROPHES.matcher(TEXT.apply(typed)).replaceAll("'");
            return BLANKS.matcher(DASHES.matcher(text).replaceAll("-")).replaceAll(" ");
        }
    },
    /** A {@link PhoneNumber}. */
    PHONE {
        @Override
        public String apply(String typed) {
            String digits = SEPARATORS.matcher(SIGNS.apply(typed)).replaceAll("");
            return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
        }
    };

    private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼ′´`]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}−]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern SEPARATORS = Pattern.compile("[ ()./-]");

    @Override
    public String apply(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        int first = 0;
        int end = text.length();
        while (first < end && isBlank(text.charAt(first))) {
            first++;
        }
        while (end > first && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(first, end);
    }

    /** The no-break space of word processors, too. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * How a value is tidied.
     *
     * @param annotations of its field or parameter
     */
    public static TidyText by(Iterable<Annotation> annotations) {
        TidyText found = TEXT;
        for (Annotation annotation : annotations) {
            Class<? extends Annotation> type = annotation.annotationType();
            if (type == PhoneNumber.class) {
                return PHONE;
            }
            if (type == PlainSigns.class || type.isAnnotationPresent(PlainSigns.class)) {
                found = SIGNS;
            }
        }
        return found;
    }
}
