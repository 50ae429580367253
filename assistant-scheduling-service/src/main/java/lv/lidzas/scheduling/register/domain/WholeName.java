package lv.lidzas.scheduling.register.domain;

import java.util.stream.Collectors;
import lv.lidzas.kit.words.BareWords;

/**
 * The whole name of somebody as namesakes have it in common (pilns vārds un uzvārds): in small letters without marks, whatever stands
 * between its words and in whatever order they are, so that Kārlis Paraugs and PARAUGS KARLIS are the same.
 *
 * @param text its words, sorted
 */
public record WholeName(String text) {

    /** The name that somebody wrote, be it in one field or in two. */
    public static WholeName of(String... parts) {
        return new WholeName(
                BareWords.of(String.join(" ", parts)).sorted().collect(Collectors.joining(" ")));
    }

    /** Never shows a name. */
    @Override
    public String toString() {
        return "WholeName[masked]";
    }
}
