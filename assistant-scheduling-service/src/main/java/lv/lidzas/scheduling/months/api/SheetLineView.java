package lv.lidzas.scheduling.months.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.months.domain.SheetLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Help of one day. */
@Schema(description = "Help of one day (uzskaites lapas ieraksts)")
public record SheetLineView(
        @Schema(description = "Visit id", examples = "0192f3a1-7a06-7c00-8000-000000000006")
                UUID visitId,
        @Schema(description = "Code of the purpose", examples = "LEISURE", maxLength = 40)
                String purpose,
        @Schema(description = "Day in Latvia", examples = "2026-11-05") LocalDate day,
        @Schema(description = "When help began on it", examples = "2026-11-05T16:00:00Z")
                Instant start,
        @Schema(description = "When help ended on it", examples = "2026-11-05T20:00:00Z")
                Instant end,
        @Schema(description = "Minutes within the granted time, which are paid", examples = "240")
                int minutes,
        @Schema(description = "Minutes beyond it, which are not", examples = "0")
                int beyondMinutes) {

    static SheetLineView of(SheetLine line) {
        return new SheetLineView(
                line.visit().value(),
                line.purpose(),
                line.day(),
                line.start(),
                line.end(),
                line.minutes(),
                line.beyondMinutes());
    }
}
