package lv.lidzas.scheduling.visits.domain;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.Concerned;
import org.jspecify.annotations.Nullable;

/**
 * Which visits to list; an absent component narrows nothing.
 *
 * @param allocationId only those of this allocation
 * @param budgetId only those of this budget
 * @param assistantId only those of this assistant
 * @param leftOpen only those that need another assistant
 * @param from only those that can begin on this day or later
 * @param until only those that can begin on this day or earlier
 * @param concerned only those that concern somebody, as party to the case or as assistant
 */
public record VisitFilter(
        @Nullable UUID allocationId,
        @Nullable UUID budgetId,
        @Nullable UUID assistantId,
        boolean leftOpen,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Concerned concerned) {

    /** The same, narrowed to what concerns somebody. */
    public VisitFilter onlyConcerning(Concerned somebody) {
        return new VisitFilter(
                allocationId, budgetId, assistantId, leftOpen, from, until, somebody);
    }
}
