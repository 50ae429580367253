package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.hours.api.HoursTexts.AN_APPLICATION;
import static lv.lidzas.scheduling.hours.api.HoursTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.hours.api.HoursTexts.APPLICATION_ID;
import static lv.lidzas.scheduling.hours.api.HoursTexts.A_BUDGET;
import static lv.lidzas.scheduling.hours.api.HoursTexts.A_DECISION;
import static lv.lidzas.scheduling.hours.api.HoursTexts.A_PERSON;
import static lv.lidzas.scheduling.hours.api.HoursTexts.BUDGET_ID;
import static lv.lidzas.scheduling.hours.api.HoursTexts.DECISION_ID;
import static lv.lidzas.scheduling.hours.api.HoursTexts.PERSON_ID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The hours of a decision. */
@Schema(description = "The hours of a decision, from which allocations are made (stundu uzskaite)")
public record BudgetView(
        @Schema(description = BUDGET_ID, examples = A_BUDGET) UUID id,
        @Schema(description = APPLICATION_ID, examples = AN_APPLICATION) UUID applicationId,
        @Schema(description = DECISION_ID, examples = A_DECISION) UUID decisionId,
        @Schema(description = PERSON_ID, examples = A_PERSON) UUID personId,
        GrantedTimeView grantedTime,
        @Schema(description = "First day of the grant", examples = "2026-11-23") LocalDate firstDay,
        @Schema(description = "Last day of the grant", examples = "2027-11-22") LocalDate lastDay,
        @Schema(
                        description =
                                "Last day of help where the decision ended early; before the first day if it was revoked",
                        examples = "2027-03-31")
                @Nullable LocalDate endsOn,
        @Schema(description = "Assistant whom the application wished for", examples = AN_ASSISTANT)
                @Nullable UUID wishedAssistantId,
        @Schema(
                        description =
                                "Whether the application names the wished-for assistant in words, which are read there",
                        examples = "false")
                boolean wishedByName,
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
                budget.endsOn(),
                wish == null ? null : wish.value(),
                budget.isWishedInWords(),
                budget.proposalReason() != null,
                budget.proposalReason(),
                budget.openedAt());
    }
}
