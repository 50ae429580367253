package lv.lidzas.eligibility.rules.hours;

import java.time.LocalDate;

/**
 * The days of a grant (piešķīruma laikposms), both ends included.
 *
 * @param first the first day
 * @param last the last day
 */
public record GrantPeriod(LocalDate first, LocalDate last) {

    public GrantPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A grant cannot end on %s before it begins on %s".formatted(last, first));
        }
    }

    /** Whether the day is one of these. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the other period lies within this one. */
    public boolean encloses(GrantPeriod other) {
        return holds(other.first) && holds(other.last);
    }
}
