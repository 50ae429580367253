package lv.lidzas.scheduling.hours.api;

import java.time.LocalDate;
import lv.lidzas.scheduling.pauses.domain.PausedSpan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Days on which no assistance is paid. */
@Schema(description = "Days on which no assistance is paid, although it is granted (pārtraukums)")
public record PausedDaysView(
        @Schema(description = "First day", examples = "2026-12-07") LocalDate firstDay,
        @Schema(description = "Last day; absent until it is known", examples = "2026-12-20")
                @Nullable LocalDate lastDay) {

    static PausedDaysView of(PausedSpan span) {
        return new PausedDaysView(span.firstDay(), span.lastDay());
    }
}
