package lv.lidzas.scheduling.visits.api;

import static lv.lidzas.scheduling.visits.api.VisitTexts.END;
import static lv.lidzas.scheduling.visits.api.VisitTexts.START;

import lv.lidzas.scheduling.visits.domain.VisitTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a visit could be. */
@Schema(description = "When a visit could be")
public record VisitHoursView(
        @Schema(description = START, examples = "2026-12-05T18:30", maxLength = 16) String start,
        @Schema(description = END, examples = "2026-12-05T22:30", maxLength = 16) String end,
        @Schema(description = "Minutes of help", examples = "240") int minutes) {

    static VisitHoursView of(VisitTime time) {
        return new VisitHoursView(time.start().toString(), time.end().toString(), time.minutes());
    }
}
