package lv.lidzas.eligibility.domain.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision days that a rule set serves (spēkā esamība), half-open.
 *
 * @param from the first day; absent when it serves from ever
 * @param until the first day that it no longer serves; absent while it has no end
 */
public record InForce(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Whatever the day. */
    public static InForce always() {
        return new InForce(null, null);
    }

    /** Whether the day is served. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
