package lv.lidzas.eligibility.domain.hours;

import lv.lidzas.eligibility.domain.law.LegalReference;

/**
 * The most hours of a client in a week (ne vairāk kā 40 stundas nedēļā).
 *
 * @param basis where it is written
 * @param minutesPerWeekMax the cap in minutes
 */
public record ClientWeeklyCap(LegalReference basis, int minutesPerWeekMax) {

    /** The minutes, cut at the cap. */
    public int limit(int minutes) {
        return Math.min(minutes, minutesPerWeekMax);
    }
}
