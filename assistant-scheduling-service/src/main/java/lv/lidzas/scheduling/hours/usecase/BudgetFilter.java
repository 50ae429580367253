package lv.lidzas.scheduling.hours.usecase;

import java.util.UUID;
import lv.lidzas.kit.words.OwnCases;
import org.jspecify.annotations.Nullable;

/**
 * Which budgets to list; an absent component narrows nothing.
 *
 * @param applicationId only those of this application
 * @param personId only those of this person
 * @param proposalNeeded only those that wait for a caseworker, or only the others
 * @param own only those of a party's cases
 */
public record BudgetFilter(
        @Nullable UUID applicationId,
        @Nullable UUID personId,
        @Nullable Boolean proposalNeeded,
        @Nullable OwnCases own) {

    BudgetFilter onlyOwn(OwnCases party) {
        return new BudgetFilter(applicationId, personId, proposalNeeded, party);
    }
}
