package lv.lidzas.scheduling.register.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The whole name of somebody as namesakes have it in common (pilns vārds un uzvārds): in small letters without marks, whatever stands
 * between its words and in whatever order they are, so that Kārlis Paraugs and PARAUGS KARLIS are the same.
 *
 * @param text its words, sorted
 */
public record WholeName(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The name that somebody wrote, be it in one field or in two. */
    public static WholeName of(String... parts) {
        String name = Normalizer.normalize(String.join(" ", parts), Normalizer.Form.NFD);
        String bare = MARKS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        return new WholeName(
                BETWEEN.splitAsStream(bare)
                        .filter(word -> !word.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    /** Never shows a name. */
    @Override
    public String toString() {
        return "WholeName[masked]";
    }
}
