package lv.lidzas.kit.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a name as names are compared: in small letters without marks, and without what stands between them. */
public final class BareWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private BareWords() {}

    /** For Ķirsis-Paraudziņa they are kirsis and paraudzina. */
    public static Stream<String> of(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.splitAsStream(bare.toLowerCase(Locale.ROOT)).filter(it -> !it.isEmpty());
    }
}
