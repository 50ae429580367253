package lv.lidzas.scheduling.hours.domain;

import java.util.UUID;
import lv.lidzas.scheduling.register.domain.Concerned;
import org.jspecify.annotations.Nullable;

/**
 * Which allocations to list; an absent component narrows nothing.
 *
 * @param budgetId only those of this budget
 * @param assistantId only those of this assistant
 * @param concerned only those that concern somebody, as party to the case or as assistant
 */
public record AllocationFilter(
        @Nullable UUID budgetId, @Nullable UUID assistantId, @Nullable Concerned concerned) {

    public AllocationFilter onlyConcerning(Concerned somebody) {
        return new AllocationFilter(budgetId, assistantId, somebody);
    }
}
