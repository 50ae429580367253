package lv.lidzas.eligibility.decisions.api;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caseworker may set when issuing a decision. */
@Schema(description = "What a caseworker may set when issuing a decision")
public record IssueDecisionRequest(
        @Schema(description = "Time that the caseworker assessed; absent to follow the purposes")
                @Valid
                @Nullable AssessedTimeRequest assessedTime) {}
