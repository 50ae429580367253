package lv.lidzas.scheduling.hours.usecase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which budgets to list; an absent component narrows nothing.
 *
 * @param applicationId only those of this application
 * @param personId only those of this person
 * @param proposalNeeded only those that wait for a caseworker, or only the others
 * @param ownerSubject only those of this login
 */
public record BudgetFilter(
        @Nullable UUID applicationId,
        @Nullable UUID personId,
        @Nullable Boolean proposalNeeded,
        @Nullable String ownerSubject) {

    BudgetFilter onlyOwner(String subject) {
        return new BudgetFilter(applicationId, personId, proposalNeeded, subject);
    }
}
