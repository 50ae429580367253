package lv.lidzas.scheduling.worked.api;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.worked.domain.CorrectionReason;
import lv.lidzas.scheduling.worked.domain.WorkedTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was recorded of a visit. */
@Schema(description = "What was recorded of a visit (nostrādātais laiks)")
public record WorkedTimeView(
        @Schema(
                        description = "Made by the client; of a correction, made here",
                        examples = "0192f3a1-7a09-7c00-8000-000000000009")
                UUID id,
        @Schema(description = "When help began", examples = "2026-12-05T16:00:00Z") Instant start,
        @Schema(
                        description = "When help ended; the start again if none was given",
                        examples = "2026-12-05T20:10:00Z")
                Instant end,
        @Schema(description = "Minutes of help", examples = "250") int minutes,
        @Schema(description = "What of it no granted time was left for", examples = "10")
                int beyondMinutes,
        @Schema(description = "Who says it", examples = "ASSISTANT") Side side,
        @Schema(description = "Why it was corrected; absent of the first", examples = "OTHER_TIMES")
                @Nullable CorrectionReason reason,
        @Schema(description = "When it was recorded", examples = "2026-12-05T20:15:00Z")
                Instant recordedAt) {

    static WorkedTimeView of(WorkedTime worked) {
        return new WorkedTimeView(
                worked.id(),
                worked.start(),
                worked.end(),
                worked.minutes(),
                worked.beyondMinutes(),
                worked.side(),
                worked.reason(),
                worked.recordedAt());
    }
}
