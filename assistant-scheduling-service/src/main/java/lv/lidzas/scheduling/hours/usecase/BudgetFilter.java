package lv.lidzas.scheduling.hours.usecase;

import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.words.OwnCases;
import org.jspecify.annotations.Nullable;

/**
 * Which budgets to list; an absent component narrows nothing.
 *
 * @param applicationId only those of this application
 * @param humanId only those of the human for whom this record stands
 * @param humans only those of these humans
 * @param proposalNeeded only those that wait for a caseworker, or only the others
 * @param own only those of a party's cases
 */
public record BudgetFilter(
        @Nullable UUID applicationId,
        @Nullable UUID humanId,
        @Nullable Set<UUID> humans,
        @Nullable Boolean proposalNeeded,
        @Nullable OwnCases own) {

    BudgetFilter onlyOwn(OwnCases party) {
        return new BudgetFilter(applicationId, humanId, humans, proposalNeeded, party);
    }
}
