package lv.lidzas.scheduling.roster.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Minutes between named places (ceļā pavadāmais laiks), as the municipality states them.
 *
 * <p>What is not stated takes no time: an unknown distance forbids nobody to help.
 */
public record TravelTable(Map<Leg, Integer> minutes) {

    /** No place is far from another. */
    public static final TravelTable NONE = new TravelTable(Map.of());

    /** From one named place to another. */
    public record Leg(String from, String to) {}

    public TravelTable {
        minutes = Map.copyOf(minutes);
    }

    /** From one place to another; none within a place, and none where it is not known. */
    public int between(@Nullable String from, @Nullable String to) {
        if (from == null || to == null || from.equals(to)) {
            return 0;
        }
        return minutes.getOrDefault(new Leg(from, to), 0);
    }

    /** The longest way from or to a place. */
    public int longestOf(@Nullable String place) {
        if (place == null) {
            return 0;
        }
        return minutes.entrySet().stream()
                .filter(it -> it.getKey().from().equals(place) || it.getKey().to().equals(place))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }
}
