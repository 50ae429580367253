package lv.lidzas.scheduling.visits.api;

import static lv.lidzas.scheduling.visits.api.VisitTexts.A_VISIT;

import java.util.UUID;
import lv.lidzas.scheduling.visits.domain.HindranceKind;
import lv.lidzas.scheduling.visits.domain.Occurrence;
import lv.lidzas.scheduling.visits.domain.VisitHindrance;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one visit of a series. */
@Schema(description = "What became of one visit of a series")
public record OccurrenceView(
        @Schema(
                        description = "Start on the clock of Latvia",
                        examples = "2026-12-05T18:00",
                        maxLength = 16)
                String start,
        @Schema(description = "Whether it fits", examples = "true") boolean fits,
        @Schema(description = "The visit; absent if it is not planned", examples = A_VISIT)
                @Nullable UUID visitId,
        @Schema(description = "What stands against it", examples = "ASSISTANT_BUSY")
                @Nullable HindranceKind hindrance,
        @Schema(
                        description =
                                "The ISO week without room, or the month where time is granted by it",
                        examples = "2026-W49",
                        maxLength = 8)
                @Nullable String week,
        @Schema(description = "Minutes that are free in it", examples = "60")
                @Nullable Integer freeMinutes) {

    static OccurrenceView of(Occurrence occurrence) {
        VisitHindrance why = occurrence.hindrance();
        FullWeek full = why == null ? null : why.full();
        return new OccurrenceView(
                occurrence.start().toString(),
                why == null,
                occurrence.visit() == null ? null : occurrence.visit().id().value(),
                why == null ? null : why.kind(),
                full == null ? null : full.tightest().span().label(),
                full == null ? null : Integer.valueOf(full.tightest().freeMinutes()));
    }
}
