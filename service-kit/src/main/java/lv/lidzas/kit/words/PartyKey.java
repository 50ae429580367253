package lv.lidzas.kit.words;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a personal code or a login without telling it: a keyed hash, after the number of the secret that it was made with.
 *
 * <p>The same in all services. Only who holds the secret can tell whose it is, and only by trying.
 *
 * @param text for example {@code 1.2CzAxNnrOPaBm4b8nWJ3Mg}
 */
public record PartyKey(String text) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,2}\\.[A-Za-z0-9_-]{1,43}");

    private static final Pattern SHOWN = Pattern.compile("[1-9][0-9]{0,2}\\.[A-Za-z0-9_-]{22}");

    /** Stands where the key of somebody stood who was erased; nobody is known by it. */
    public static final PartyKey ERASED = new PartyKey("1.erased");

    /** Refuses what has another form, above all a login or a personal code in clear. */
    public PartyKey {
        if (!FORM.matcher(text).matches()) {
            // Without the text: it might be somebody's personal code.
            throw new IllegalArgumentException(
                    "Not the key of a party. Maybe a login was taken for one.");
        }
    }

    /** Reads a key as it was shown; null when the text is none. */
    public static @Nullable PartyKey parse(String text) {
        return SHOWN.matcher(text).matches() ? new PartyKey(text) : null;
    }

    /** The keys as an event tells them. */
    public static Set<PartyKey> all(Collection<String> texts) {
        return texts.stream().map(PartyKey::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return text;
    }
}
