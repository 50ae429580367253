package lv.lidzas.intake.persons.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.kit.words.BareWords;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name as they are compared (vārda daļas): in small letters without marks, so that Paraudziņa and PARAUDZINA are the
 * same, and without what stands between them.
 *
 * @param words each once
 */
public record NameWords(Set<String> words) {

    /** So many letters of a word find it; shorter words are found as a whole. */
    public static final int PREFIX_MIN = 3;

    private static final int PREFIX_MAX = 20;

    public NameWords {
        words = Set.copyOf(words);
    }

    /** The words of one or more names. */
    public static NameWords of(@Nullable String... names) {
        Set<String> all = new TreeSet<>();
        for (String name : names) {
            if (name != null) {
                BareWords.of(name).forEach(all::add);
            }
        }
        return new NameWords(all);
    }

    /** What each word can be found by: its beginnings, or the whole of a short one. */
    public Set<String> findable() {
        Set<String> all = new TreeSet<>();
        for (String word : words) {
            for (int length = Math.min(PREFIX_MIN, word.length());
                    length <= Math.min(PREFIX_MAX, word.length());
                    length++) {
                all.add(word.substring(0, length));
            }
        }
        return all;
    }

    /** What finds a name with all of the words. */
    public List<String> sought() {
        return words.stream()
                .map(word -> word.substring(0, Math.min(PREFIX_MAX, word.length())))
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "NameWords[" + words.size() + "]";
    }
}
