package lv.lidzas.eligibility.assessments.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.WaitsFor;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rulesets.api.ConditionView;
import lv.lidzas.eligibility.rulesets.api.FactView;
import lv.lidzas.eligibility.rulesets.api.PurposeExplanationView;
import lv.lidzas.eligibility.rulesets.api.ReasonView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run of the rules with its whole explanation. */
@Schema(description = "A run of the rules with its whole explanation (izvērtējums ar pamatojumu)")
public record AssessmentView(
        @Schema(description = "Assessment id", examples = "0192f3a1-7a06-7c00-8000-000000000006")
                UUID id,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(
                        description =
                                "Whether it is the last run of an application that still waits for something",
                        examples = "true")
                boolean current,
        @Schema(description = "Day on which age and validity were counted", examples = "2026-11-23")
                LocalDate assessedOn,
        @Schema(description = "When it was made", examples = "2026-11-23T07:15:00Z")
                Instant assessedAt,
        @Schema(description = "Rule set", examples = "MK942-2016", maxLength = 50) String ruleSetId,
        @Schema(description = "First day of the rule set's figures", examples = "2016-01-01")
                LocalDate figuresFrom,
        @Schema(description = "The result", examples = "UNCLEAR") OutcomeKind outcome,
        @Schema(description = "What the case waits for", examples = "DOCUMENTS") WaitsFor waitsFor,
        @Schema(description = "Why it is not favourable yet; empty when it is", maxItems = 100)
                List<ReasonView> reasons,
        @Schema(
                        description = "Documents that somebody must bring",
                        examples = "[\"CONFIRMATION_EMPLOYER\"]",
                        maxItems = 20)
                List<DocumentKind> missingDocuments,
        @Schema(
                        description =
                                "Hours that follow; absent unless everything is met and the act gives them, and for parties")
                @Nullable HoursView hours,
        @Schema(
                        description = "Purposes whose time a caseworker must assess",
                        examples = "[\"WORK\"]",
                        maxItems = 20)
                List<String> purposesToAssess,
        @Schema(
                        description =
                                "First day that would be granted; absent unless everything is met, and for parties",
                        examples = "2026-11-23")
                @Nullable LocalDate firstDay,
        @Schema(
                        description =
                                "Last day that would be granted; absent unless everything is met, and for parties",
                        examples = "2027-11-22")
                @Nullable LocalDate lastDay,
        @Schema(
                        description =
                                "The proposed decision that waits for a caseworker; absent for parties",
                        examples = "0192f3a1-7a07-7c00-8000-000000000007")
                @Nullable UUID proposedDecisionId,
        @Schema(description = "Facts that the rules relied on", maxItems = 200)
                List<FactView> facts,
        @Schema(description = "What must hold whatever the purpose, with outcomes")
                ConditionView general,
        @Schema(description = "What each purpose applied for asks, with outcomes", maxItems = 20)
                List<PurposeExplanationView> purposes,
        @Schema(
                        description = "Whether the person was erased; then no facts are left",
                        examples = "false")
                boolean erased) {}
