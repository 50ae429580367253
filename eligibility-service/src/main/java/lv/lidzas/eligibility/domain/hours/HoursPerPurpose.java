package lv.lidzas.eligibility.domain.hours;

import java.util.Map;
import java.util.Set;
import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.law.LegalReference;

/**
 * The hours of each purpose (stundas pasākumam), as far as the annex of the regulation is known.
 *
 * <p>A purpose without a figure is assessed case by case, so one such purpose opens the whole cap; only hours that are really
 * delivered are paid.
 *
 * @param basis where the figures are written
 * @param minutesPerWeek the most minutes of a purpose in a week; a purpose without a figure is not in the map
 */
public record HoursPerPurpose(LegalReference basis, Map<Purpose, Integer> minutesPerWeek) {

    public HoursPerPurpose {
        minutesPerWeek = Map.copyOf(minutesPerWeek);
    }

    /** The assessed minutes of the purposes, before the cap. */
    public int assess(Set<Purpose> purposes, ClientWeeklyCap cap) {
        if (!minutesPerWeek.keySet().containsAll(purposes)) {
            return cap.minutesPerWeekMax();
        }
        return purposes.stream().mapToInt(purpose -> minutesPerWeek.getOrDefault(purpose, 0)).sum();
    }
}
