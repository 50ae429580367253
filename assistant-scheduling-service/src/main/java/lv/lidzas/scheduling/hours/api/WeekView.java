package lv.lidzas.scheduling.hours.api;

import java.time.LocalDate;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How full an ISO week is. */
@Schema(description = "How full an ISO week is, Monday to Sunday in Latvia")
public record WeekView(
        @Schema(description = "ISO week", examples = "2026-W48", maxLength = 8) String week,
        @Schema(description = "Its Monday", examples = "2026-11-23") LocalDate firstDay,
        @Schema(description = "Booked minutes", examples = "1200") int bookedMinutes,
        @Schema(description = "Free minutes; none in a suspended week", examples = "1200")
                int freeMinutes,
        @Schema(description = "The most minutes that may be booked", examples = "2400")
                int limitMinutes,
        @Schema(
                        description =
                                "Whether no day of the week is paid, so that what is booked rests and nothing more is booked; absent where"
                                        + " it is not the week of a grant",
                        examples = "false")
                @Nullable Boolean suspended) {

    static WeekView of(WeekHours hours) {
        return of(hours, null);
    }

    static WeekView of(WeekHours hours, @Nullable Boolean suspended) {
        return new WeekView(
                hours.week().label(),
                hours.week().firstDay(),
                hours.bookedMinutes(),
                Boolean.TRUE.equals(suspended) ? 0 : hours.freeMinutes(),
                hours.limitMinutes(),
                suspended);
    }
}
