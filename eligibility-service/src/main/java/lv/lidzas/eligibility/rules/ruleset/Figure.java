package lv.lidzas.eligibility.rules.ruleset;

import lv.lidzas.eligibility.rules.law.LegalReference;

/**
 * A number that an act holds (skaitlis), for readers.
 *
 * @param id by which its words are found, for example {@code client-time-max}
 * @param value the number
 * @param unit what it counts
 * @param basis where it is written
 */
public record Figure(String id, int value, Unit unit, LegalReference basis) {

    /** What a figure counts. */
    public enum Unit {
        /** Years of age or of a period. */
        YEARS,
        /** Minutes each ISO week. */
        MINUTES_PER_WEEK,
        /** Minutes each calendar month. */
        MINUTES_PER_MONTH
    }
}
