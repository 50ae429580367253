package lv.lidzas.eligibility.explanations.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rulesets.api.ConditionView;
import lv.lidzas.eligibility.rulesets.api.ExplainedPurposeView;
import lv.lidzas.eligibility.rulesets.api.GroundView;
import lv.lidzas.eligibility.rulesets.api.WaysView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a case came out as it did, and what would lead to a grant. */
@Schema(description = "Why a case came out as it did, and what would lead to a grant (skaidrojums)")
public record ExplanationView(
        @Schema(
                        description = "The decision; absent when an assessment alone is explained",
                        examples = "0192f3a1-7a07-7c00-8000-000000000007")
                @Nullable UUID decisionId,
        @Schema(
                        description = "The assessment that the explanation rests on",
                        examples = "0192f3a1-7a06-7c00-8000-000000000006")
                UUID assessmentId,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(description = "Rule set", examples = "MK942-2016", maxLength = 50) String ruleSetId,
        @Schema(description = "First day of the rule set's figures", examples = "2016-01-01")
                LocalDate figuresFrom,
        @Schema(description = "Day on which age and validity were counted", examples = "2026-11-23")
                LocalDate assessedOn,
        @Schema(description = "What the rules gave", examples = "UNCLEAR") OutcomeKind outcome,
        @Schema(
                        description =
                                "Grounds of a refusal, whole or in part; empty when nothing is refused",
                        maxItems = 20)
                List<GroundView> grounds,
        @Schema(
                        description =
                                "What must hold whatever the purpose, with outcomes and what each was held against")
                ConditionView general,
        @Schema(description = "What each purpose applied for asks, with the same", maxItems = 20)
                List<ExplainedPurposeView> purposes,
        @Schema(
                        description =
                                "What would lead to a grant of all that is applied for, or of something else in its place; none where a decision grants something")
                WaysView toGrant,
        @Schema(
                        description = "The whole explanation in plain words, as text/plain has it",
                        examples = "Noteikumu kopums MK942-2016, diena: 23.11.2026.",
                        maxLength = 100000)
                String text,
        @Schema(
                        description = "Whether the person was erased; then no facts are left",
                        examples = "false")
                boolean erased) {}
