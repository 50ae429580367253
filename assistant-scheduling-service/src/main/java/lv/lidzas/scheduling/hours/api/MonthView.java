package lv.lidzas.scheduling.hours.api;

import java.time.LocalDate;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How full a calendar month is. */
@Schema(description = "How full a calendar month is, in Latvia")
public record MonthView(
        @Schema(description = "Month", examples = "2026-12", maxLength = 7) String month,
        @Schema(description = "Its first day", examples = "2026-12-01") LocalDate firstDay,
        @Schema(description = "Booked minutes", examples = "4800") int bookedMinutes,
        @Schema(description = "Free minutes; none in a suspended month", examples = "0")
                int freeMinutes,
        @Schema(description = "The most minutes that may be booked", examples = "4800")
                int limitMinutes,
        @Schema(
                        description =
                                "Whether no day of the month is paid, so that what is booked rests and nothing more is booked; absent where"
                                        + " it is not the month of a grant",
                        examples = "false")
                @Nullable Boolean suspended) {

    static MonthView of(WeekHours hours, @Nullable Boolean suspended) {
        return new MonthView(
                hours.span().label(),
                hours.span().firstDay(),
                hours.bookedMinutes(),
                Boolean.TRUE.equals(suspended) ? 0 : hours.freeMinutes(),
                hours.limitMinutes(),
                suspended);
    }
}
