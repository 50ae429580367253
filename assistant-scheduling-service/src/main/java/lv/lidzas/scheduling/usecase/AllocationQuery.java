package lv.lidzas.scheduling.usecase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which allocations to list.
 *
 * @param budgetId only those of this budget
 * @param assistantId only those of this assistant
 * @param concernedSubject only those that concern this login, as owner of the budget or as assistant
 * @param after only those made before this one
 * @param limit how many
 */
public record AllocationQuery(
        @Nullable UUID budgetId,
        @Nullable UUID assistantId,
        @Nullable String concernedSubject,
        @Nullable UUID after,
        int limit) {

    AllocationQuery onlyConcerning(String subject) {
        return new AllocationQuery(budgetId, assistantId, subject, after, limit);
    }
}
