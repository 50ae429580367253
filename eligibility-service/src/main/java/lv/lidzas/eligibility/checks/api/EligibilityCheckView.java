package lv.lidzas.eligibility.checks.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.assessments.api.HoursView;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rulesets.api.ConditionView;
import lv.lidzas.eligibility.rulesets.api.ExplainedPurposeView;
import lv.lidzas.eligibility.rulesets.api.ReasonView;
import lv.lidzas.eligibility.rulesets.api.RequiredDocumentView;
import lv.lidzas.eligibility.rulesets.api.WaysView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the rules give for stated facts. */
@Schema(description = "What the rules give for stated facts; no decision (pārbaudes rezultāts)")
public record EligibilityCheckView(
        @Schema(description = "Rule set that was used", examples = "MK942-2016", maxLength = 50)
                String ruleSetId,
        @Schema(description = "First day of the rule set's figures", examples = "2016-01-01")
                LocalDate figuresFrom,
        @Schema(description = "Day on which age is counted", examples = "2026-11-23") LocalDate day,
        @Schema(description = "The result", examples = "UNCLEAR") OutcomeKind outcome,
        @Schema(description = "Why it is not favourable; empty when it is", maxItems = 100)
                List<ReasonView> reasons,
        @Schema(
                        description = "Documents that somebody must bring",
                        examples = "[\"CONFIRMATION_EMPLOYER\"]",
                        maxItems = 20)
                List<DocumentKind> missingDocuments,
        @Schema(
                        description =
                                "Documents that the rule set asks for in such a case, also those that the person has",
                        maxItems = 50)
                List<RequiredDocumentView> requiredDocuments,
        @Schema(
                        description =
                                "Hours that follow; absent unless everything is met and the act gives them")
                @Nullable HoursView hours,
        @Schema(
                        description = "Purposes whose time a caseworker would assess",
                        examples = "[\"WORK\"]",
                        maxItems = 20)
                List<String> purposesToAssess,
        @Schema(description = "What must hold whatever the purpose, with outcomes")
                ConditionView general,
        @Schema(description = "What each purpose asks, with outcomes", maxItems = 20)
                List<ExplainedPurposeView> purposes,
        @Schema(
                        description =
                                "What would lead to a grant of all that is wanted, or of something else in its place")
                WaysView toGrant,
        @Schema(
                        description = "What a check is worth",
                        examples = "Šī pārbaude nav lēmums, un par to nekas netiek saglabāts.",
                        maxLength = 500)
                String notice) {}
