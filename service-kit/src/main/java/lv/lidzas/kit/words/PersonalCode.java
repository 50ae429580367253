package lv.lidzas.kit.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A personal code (personas kods): eleven digits, either the old kind that begins with a date of birth or the new kind that
 * says nothing about its owner.
 *
 * <p>The law defines no check digit, so a wrong one is never a reason to refuse; it only deserves a second look. The code masks
 * itself in {@link #toString()}.
 *
 * @param digits the eleven digits without the hyphen
 */
public record PersonalCode(String digits) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{6})-?([0-9]{5})");
    private static final Pattern STATED = Pattern.compile("(?i:PK:)?(?i:PNOLV-)?([0-9-]+)");
    private static final Pattern NEW_KIND = Pattern.compile("3[2-9]\\d{9}");
    private static final Pattern OLD_KIND =
            Pattern.compile("(\\d{2})(\\d{2})(\\d{2})([012])\\d{4}");
    private static final int[] WEIGHTS = {10, 5, 8, 4, 2, 1, 6, 3, 7, 9};
    private static final String MASK = "******-*****";

    /** Takes digits that {@link #parse} has found to be a personal code. */
    public PersonalCode {
        if (!isPossible(digits)) {
            throw new IllegalArgumentException(
                    "Not a personal code. Maybe it was not read with PersonalCode.parse.");
        }
    }

    /** Reads a code as people write it, with or without the hyphen; null when it cannot be a personal code. */
    public static @Nullable PersonalCode parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return null;
        }
        String digits = written.group(1) + written.group(2);
        return isPossible(digits) ? new PersonalCode(digits) : null;
    }

    /**
     * Reads a code as providers of identity write it: bare, as {@code PNOLV-010180-00001} (ETSI EN 319 412-1), or either with
     * Latvija.lv's {@code PK:} before it; null when the text is no such form.
     */
    public static @Nullable PersonalCode stated(String text) {
        Matcher stated = STATED.matcher(text.strip());
        return stated.matches() ? parse(stated.group(1)) : null;
    }

    /** The date of birth that an old code begins with; null for a new code. */
    public @Nullable LocalDate statedBirth() {
        return isNewKind(digits) ? null : birthIn(digits);
    }

    /** Whether the last digit of an old code fits the others; a new code has no such digit and always passes. */
    public boolean hasPlausibleChecksum() {
        if (isNewKind(digits)) {
            return true;
        }
        int sum = 1;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (digits.charAt(place) - '0');
        }
        return sum % 11 % 10 == digits.charAt(10) - '0';
    }

    /** The code as it is written, with the hyphen. */
    public String written() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    /** The code as it is written, or a mask for those who may know that there is a code, but not which. */
    public String shown(boolean whole) {
        return whole ? written() : MASK;
    }

    @Override
    public String toString() {
        return MASK;
    }

    private static boolean isPossible(String digits) {
        return isNewKind(digits) || birthIn(digits) != null;
    }

    private static boolean isNewKind(String digits) {
        return NEW_KIND.matcher(digits).matches();
    }

    private static @Nullable LocalDate birthIn(String digits) {
        Matcher old = OLD_KIND.matcher(digits);
        if (!old.matches()) {
            return null;
        }
        int century = 1800 + 100 * Integer.parseInt(old.group(4));
        int year = century + Integer.parseInt(old.group(3));
        try {
            return LocalDate.of(
                    year, Integer.parseInt(old.group(2)), Integer.parseInt(old.group(1)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
