package lv.lidzas.scheduling.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.domain.ProposalReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a decision.
 *
 * @param id the budget
 * @param applicationId the application behind the decision
 * @param decisionId the decision
 * @param minutesPerWeek the granted minutes in an ISO week
 * @param firstDay the first day
 * @param lastDay the last day
 * @param wishedAssistantId whom the application wished for
 * @param proposalNeeded whether a caseworker has to choose an assistant
 * @param proposalReason why
 * @param openedAt when the budget opened
 */
@Schema(
        name = "Budget",
        description = "The hours of a decision, from which allocations are made (stundu uzskaite)")
public record BudgetView(
        @Schema(description = "Budget id", examples = "0192f3a1-7a02-7c00-8000-000000000002")
                UUID id,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(description = "Decision id", examples = "0192f3a1-7a04-7c00-8000-000000000004")
                UUID decisionId,
        @Schema(description = "Granted minutes in an ISO week", examples = "1200")
                int minutesPerWeek,
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
                Instant openedAt) {}
