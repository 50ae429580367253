package lv.lidzas.eligibility.rules.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision days that a rule set serves (spēkā esamība).
 *
 * @param from the first day; absent when it has no beginning
 * @param until the last day; absent while it has no end
 */
public record InForce(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Whatever the day. */
    public static InForce always() {
        return new InForce(null, null);
    }

    /** Whether the day is served. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
