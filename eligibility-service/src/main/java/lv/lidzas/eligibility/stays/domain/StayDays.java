package lv.lidzas.eligibility.stays.domain;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The days of a stay (uzturēšanās dienas), both ends included.
 *
 * @param first the day of admission
 * @param last the day of discharge; absent until it is known
 */
public record StayDays(LocalDate first, @Nullable LocalDate last) {

    public StayDays {
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A stay cannot end on %s before it begins on %s".formatted(last, first));
        }
    }

    /** Whether some of them are days of a grant. */
    public boolean touches(GrantPeriod grant) {
        return !first.isAfter(grant.last()) && (last == null || !last.isBefore(grant.first()));
    }

    /** Whether nobody can have stayed at both: they share more than the day on which somebody moves from one place to another. */
    public boolean overlaps(StayDays other) {
        return equals(other) || (begins(this, other) && begins(other, this));
    }

    private static boolean begins(StayDays one, StayDays beforeTheEndOf) {
        return beforeTheEndOf.last == null || one.first.isBefore(beforeTheEndOf.last);
    }
}
