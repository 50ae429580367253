package lv.lidzas.scheduling.hours.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a decision.
 *
 * @param id the budget
 * @param applicationId the application behind the decision
 * @param decisionId the decision
 * @param personId the person assisted
 * @param grantedTime the granted time
 * @param firstDay the first day
 * @param lastDay the last day
 * @param wishedAssistantId whom the application wished for
 * @param proposalNeeded whether a caseworker has to choose an assistant
 * @param proposalReason why
 * @param openedAt when the budget opened
 */
@Schema(description = "The hours of a decision, from which allocations are made (stundu uzskaite)")
public record BudgetView(
        @Schema(description = "Budget id", examples = "0192f3a1-7a02-7c00-8000-000000000002")
                UUID id,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(description = "Decision id", examples = "0192f3a1-7a04-7c00-8000-000000000004")
                UUID decisionId,
        @Schema(description = "Person id", examples = "5f0c8a52-0c5e-4b52-9a8e-1d7a0c9b1a11")
                UUID personId,
        GrantedTimeView grantedTime,
        @Schema(description = "First day of the grant", examples = "2026-11-23") LocalDate firstDay,
        @Schema(description = "Last day of the grant", examples = "2027-11-22") LocalDate lastDay,
        @Schema(
                        description = "Assistant whom the application wished for",
                        examples = "0192f3a1-7a01-7c00-8000-000000000001")
                @Nullable UUID wishedAssistantId,
        @Schema(description = "Whether a caseworker has to choose an assistant", examples = "true")
                boolean proposalNeeded,
        @Schema(description = "Why a caseworker has to choose", examples = "ASSISTANT_FULL")
                @Nullable ProposalReason proposalReason,
        @Schema(description = "When the budget opened", examples = "2026-11-23T07:15:00Z")
                Instant openedAt) {

    static BudgetView of(HourBudget budget) {
        Grant grant = budget.grant();
        AssistantId wish = budget.wishedAssistant();
        return new BudgetView(
                budget.id().value(),
                grant.applicationId(),
                grant.decisionId(),
                grant.personId(),
                GrantedTimeView.of(grant.time()),
                grant.period().firstDay(),
                grant.period().lastDay(),
                wish == null ? null : wish.value(),
                budget.proposalReason() != null,
                budget.proposalReason(),
                budget.openedAt());
    }
}
