package lv.lidzas.scheduling.hours.domain;

import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.scheduling.register.domain.AssistantId;
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

    /**
     * Somebody whom allocations may concern.
     *
     * @param own the cases in which they are a party
     * @param assistants the entries of the register that are theirs
     */
    public record Concerned(OwnCases own, List<AssistantId> assistants) {

        public Concerned {
            assistants = List.copyOf(assistants);
        }
    }
}
