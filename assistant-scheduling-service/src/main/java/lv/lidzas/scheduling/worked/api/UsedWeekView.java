package lv.lidzas.scheduling.worked.api;

import lv.lidzas.scheduling.worked.domain.UsedWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a week's granted time was used. */
@Schema(description = "How much of a week's granted time was used")
public record UsedWeekView(
        @Schema(description = "ISO week", examples = "2026-W49", maxLength = 8) String week,
        @Schema(description = "Minutes of help", examples = "500") int usedMinutes,
        @Schema(description = "Minutes that the decision grants", examples = "600")
                int grantedMinutes,
        @Schema(description = "Whether it is nearly used up", examples = "true")
                boolean nearlyUsedUp) {

    static UsedWeekView of(UsedWeek week) {
        return new UsedWeekView(
                week.week().label(), week.usedMinutes(), week.grantedMinutes(), week.isNearlyUp());
    }
}
