package lv.lidzas.scheduling.visits.api;

import static lv.lidzas.scheduling.visits.api.VisitTexts.ALLOCATION_ID;
import static lv.lidzas.scheduling.visits.api.VisitTexts.AN_ALLOCATION;
import static lv.lidzas.scheduling.visits.api.VisitTexts.END;
import static lv.lidzas.scheduling.visits.api.VisitTexts.LOCAL_TIME;
import static lv.lidzas.scheduling.visits.api.VisitTexts.MINUTES;
import static lv.lidzas.scheduling.visits.api.VisitTexts.PLACE;
import static lv.lidzas.scheduling.visits.api.VisitTexts.PLACE_CODE;
import static lv.lidzas.scheduling.visits.api.VisitTexts.PURPOSE;
import static lv.lidzas.scheduling.visits.api.VisitTexts.PURPOSE_CODE;
import static lv.lidzas.scheduling.visits.api.VisitTexts.START;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import lv.lidzas.scheduling.visits.usecase.PlanSeries;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Visits that are to be planned as they recur. */
@Schema(description = "Visits that recur")
public record PlanSeriesRequest(
        @Schema(description = ALLOCATION_ID, examples = AN_ALLOCATION) @NotNull UUID allocationId,
        @Schema(description = PURPOSE, examples = "LEISURE", maxLength = 40)
                @NotNull
                @Pattern(regexp = PURPOSE_CODE)
                String purpose,
        @Schema(description = START, examples = "2026-12-05T18:00", maxLength = 16)
                @NotNull
                @Pattern(regexp = LOCAL_TIME)
                String start,
        @Schema(description = END, examples = "2026-12-05T22:00", maxLength = 16)
                @NotNull
                @Pattern(regexp = LOCAL_TIME)
                String end,
        @Schema(description = MINUTES, examples = "120") @Min(1) @Max(1500)
                @Nullable Integer minutes,
        @Schema(description = PLACE, examples = "CULTURE-HOUSE", maxLength = 30)
                @Pattern(regexp = PLACE_CODE)
                @Nullable String place,
        @Schema(
                        description =
                                "Recurrence rule after RFC 5545, by days, weeks, months or years, with COUNT or UNTIL; the hours above"
                                        + " are those of the first visit",
                        examples = "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=20",
                        maxLength = 200)
                @NotNull
                @Size(min = 1, max = 200)
                String rule,
        @Schema(
                        description =
                                "Whether visits that fit are planned where others do not; otherwise one that does not fit stops them all",
                        examples = "true")
                @NotNull
                Boolean partial) {

    PlanSeries.Command command(ZoneId zone) {
        VisitTime first = VisitHours.of(start, end, minutes, zone);
        return new PlanSeries.Command(
                new AllocationId(allocationId),
                purpose,
                first,
                Recurrence.starts(rule, first.start(), zone),
                place,
                partial);
    }
}
