package lv.lidzas.scheduling.worked.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what was recorded is disputed. */
@Schema(description = "Why what was recorded is disputed")
public record DisputeRequest(
        @Schema(description = "Why", examples = "OTHER_TIMES") @NotNull DisputeReason reason) {}
