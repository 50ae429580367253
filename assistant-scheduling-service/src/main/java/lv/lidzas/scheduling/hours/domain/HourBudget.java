package lv.lidzas.scheduling.hours.domain;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/**
 * The hours of one decision, from which allocations are made (piešķirtās stundas un to uzskaite).
 *
 * <p>A budget opens when the decision is issued. Every change of its allocations also makes a new version of the budget,
 * so what happens to one budget happens, and is told to others, one after the other.
 *
 * @param grant what the decision granted
 * @param humanId the record that stands for the person; whoever has two records has one limit in a week
 * @param wishedAssistant the assistant whom the application wished for
 * @param proposalReason why a caseworker has to choose an assistant; absent when nothing waits
 * @param openedAt when the budget opened
 * @param version changes with every allocation and release
 */
public record HourBudget(
        BudgetId id,
        Grant grant,
        UUID humanId,
        @Nullable AssistantId wishedAssistant,
        @Nullable ProposalReason proposalReason,
        Instant openedAt,
        long version) {

    /** A new budget, for which nobody has been found yet. */
    public static HourBudget open(BudgetId id, Grant grant, UUID humanId, Instant openedAt) {
        ProposalReason reason =
                grant.time().isByWeek()
                        ? ProposalReason.NO_ASSISTANT_WISHED
                        : ProposalReason.COUNTED_BY_MONTH;
        return new HourBudget(id, grant, humanId, null, reason, openedAt, 0);
    }

    public HourBudget wishing(AssistantId assistant) {
        return new HourBudget(id, grant, humanId, assistant, proposalReason, openedAt, version);
    }

    /** Whether a wish can still be followed: nobody has chosen or been given anything. */
    public boolean awaitsAWish() {
        return wishedAssistant == null && proposalReason == ProposalReason.NO_ASSISTANT_WISHED;
    }

    /** The same budget of a person for whom another record stands. */
    public HourBudget of(UUID human) {
        return new HourBudget(id, grant, human, wishedAssistant, proposalReason, openedAt, version);
    }

    public HourBudget waitingBecause(ProposalReason reason) {
        return new HourBudget(id, grant, humanId, wishedAssistant, reason, openedAt, version);
    }

    public HourBudget allocated() {
        return new HourBudget(id, grant, humanId, wishedAssistant, null, openedAt, version);
    }
}
