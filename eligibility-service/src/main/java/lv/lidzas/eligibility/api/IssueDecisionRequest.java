package lv.lidzas.eligibility.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a caseworker may set when issuing a decision.
 *
 * @param assessedMinutesPerWeek the hours that the caseworker assessed
 */
@Schema(name = "IssueDecision", description = "What a caseworker may set when issuing a decision")
public record IssueDecisionRequest(
        @Schema(
                        description =
                                "Minutes a week that the caseworker assessed; absent to follow the purposes",
                        examples = "1200",
                        minimum = "1",
                        maximum = "10080")
                @Min(1)
                @Max(10080)
                @Nullable Integer assessedMinutesPerWeek) {}
