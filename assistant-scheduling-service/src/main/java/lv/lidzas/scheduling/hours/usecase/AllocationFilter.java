package lv.lidzas.scheduling.hours.usecase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which allocations to list; an absent component narrows nothing.
 *
 * @param budgetId only those of this budget
 * @param assistantId only those of this assistant
 * @param concernedSubject only those that concern this login, as owner of the budget or as assistant
 */
public record AllocationFilter(
        @Nullable UUID budgetId, @Nullable UUID assistantId, @Nullable String concernedSubject) {

    AllocationFilter onlyConcerning(String subject) {
        return new AllocationFilter(budgetId, assistantId, subject);
    }
}
