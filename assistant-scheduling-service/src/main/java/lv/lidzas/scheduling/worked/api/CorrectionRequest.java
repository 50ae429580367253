package lv.lidzas.scheduling.worked.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import lv.lidzas.scheduling.worked.domain.CorrectionReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is right instead of what was recorded. */
@Schema(description = "What is right instead of what was recorded")
public record CorrectionRequest(
        @Schema(description = "When help began, to the minute", examples = "2026-12-05T16:00:00Z")
                @NotNull
                Instant start,
        @Schema(
                        description =
                                "When help ended, to the minute; the start again if none was given",
                        examples = "2026-12-05T19:40:00Z")
                @NotNull
                Instant end,
        @Schema(description = "Why", examples = "OTHER_TIMES") @NotNull CorrectionReason reason) {}
