package lv.lidzas.scheduling.hours.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request for hours (piešķirtās stundas).
 *
 * @param stretches the allocations that were made, in order of their days, at least one
 * @param gaps the days asked for that were not given
 * @param why they were not; absent when all were
 */
public record Booked(List<Allocation> stretches, List<Gap> gaps, @Nullable HoursRefusal why) {

    public Booked {
        stretches = List.copyOf(stretches);
        gaps = List.copyOf(gaps);
    }

    /** The first stretch, by whose id all of them are known to belong together. */
    public Allocation first() {
        return stretches.getFirst();
    }
}
