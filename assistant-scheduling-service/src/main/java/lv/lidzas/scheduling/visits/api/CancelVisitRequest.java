package lv.lidzas.scheduling.visits.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a visit is cancelled. */
@Schema(description = "Why a visit is cancelled")
public record CancelVisitRequest(
        @Schema(description = "Why", examples = "NOT_NEEDED") @NotNull CancelReason reason) {}
