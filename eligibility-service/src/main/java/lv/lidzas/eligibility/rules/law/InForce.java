package lv.lidzas.eligibility.rules.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision days that a rule set serves (spēkā esamība).
 *
 * @param from the first day; absent when it has no beginning
 * @param until the last day; absent while it has no end, before the first when no day is served
 */
public record InForce(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Whatever the day. */
    public static InForce always() {
        return new InForce(null, null);
    }

    /** No day at all: of a rule set that is only shown. */
    public static InForce never(LocalDate from) {
        return new InForce(from, from.minusDays(1));
    }

    /** Whether there is a day that it serves. */
    public boolean isEver() {
        return from == null || until == null || !until.isBefore(from);
    }

    /** Whether the day is served. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
