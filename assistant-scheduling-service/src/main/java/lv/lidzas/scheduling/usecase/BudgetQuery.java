package lv.lidzas.scheduling.usecase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which budgets to list.
 *
 * @param applicationId only those of this application
 * @param ownerSubject only those of this login
 * @param after only those opened before this one
 * @param limit how many
 */
public record BudgetQuery(
        @Nullable UUID applicationId,
        @Nullable String ownerSubject,
        @Nullable UUID after,
        int limit) {

    BudgetQuery onlyOwner(String subject) {
        return new BudgetQuery(applicationId, subject, after, limit);
    }
}
