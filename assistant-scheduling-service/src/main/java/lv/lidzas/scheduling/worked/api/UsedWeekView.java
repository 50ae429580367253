package lv.lidzas.scheduling.worked.api;

import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.worked.domain.UsedWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of the time was used that is granted in a week, or in a month. */
@Schema(description = "How much of the time was used that is granted in a week, or in a month")
public record UsedWeekView(
        @Schema(
                        description = "ISO week; absent where time is granted by the month",
                        examples = "2026-W49",
                        maxLength = 8)
                @Nullable String week,
        @Schema(
                        description = "Month; absent where time is granted by the week",
                        examples = "2026-12",
                        maxLength = 7)
                @Nullable String month,
        @Schema(description = "Minutes of help", examples = "500") int usedMinutes,
        @Schema(description = "Minutes that the decision grants", examples = "600")
                int grantedMinutes,
        @Schema(description = "Whether it is nearly used up", examples = "true")
                boolean nearlyUsedUp) {

    static UsedWeekView of(UsedWeek used) {
        boolean isWeek = used.span().per() == GrantedTime.Per.WEEK;
        return new UsedWeekView(
                isWeek ? used.span().label() : null,
                isWeek ? null : used.span().label(),
                used.usedMinutes(),
                used.grantedMinutes(),
                used.isNearlyUp());
    }
}
