package lv.lidzas.eligibility.assessments.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.AssessmentSummary;
import lv.lidzas.eligibility.assessments.domain.WaitsFor;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line in a list of runs of the rules. */
@Schema(description = "A line in a list of runs of the rules (izvērtējumi)")
public record AssessmentSummaryView(
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
        @Schema(
                        description =
                                "The proposed decision that waits for a caseworker; absent for parties",
                        examples = "0192f3a1-7a07-7c00-8000-000000000007")
                @Nullable UUID proposedDecisionId) {

    static AssessmentSummaryView of(AssessmentSummary summary) {
        return new AssessmentSummaryView(
                summary.id(),
                summary.applicationId(),
                summary.current(),
                summary.assessedOn(),
                summary.madeAt(),
                summary.ruleSetId(),
                summary.figuresFrom(),
                summary.outcome(),
                summary.waitsFor(),
                summary.proposedDecisionId());
    }
}
