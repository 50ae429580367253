package lv.lidzas.scheduling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The hours of one decision, from which allocations are made (piešķirtās stundas un to uzskaite).
 *
 * <p>A budget opens when the decision is issued. Every change of its allocations also makes a new version of the budget,
 * so what happens to one budget happens, and is told to others, one after the other.
 *
 * @param id the budget
 * @param grant what the decision granted
 * @param proposalReason why a caseworker has to choose an assistant; absent when nothing waits
 * @param openedAt when the budget opened
 * @param version changes with every allocation and release
 */
public record HourBudget(
        BudgetId id,
        Grant grant,
        @Nullable ProposalReason proposalReason,
        Instant openedAt,
        long version) {

    /** A new budget, for which nobody has been found yet. */
    public static HourBudget open(BudgetId id, Grant grant, Instant openedAt) {
        return new HourBudget(id, grant, ProposalReason.NO_ASSISTANT_WISHED, openedAt, 0);
    }

    public HourBudget waitingBecause(ProposalReason reason) {
        return new HourBudget(id, grant, reason, openedAt, version);
    }

    public HourBudget allocated() {
        return new HourBudget(id, grant, null, openedAt, version);
    }

    public boolean isOwnedBy(String subject) {
        return subject.equals(grant.ownerSubject());
    }
}
