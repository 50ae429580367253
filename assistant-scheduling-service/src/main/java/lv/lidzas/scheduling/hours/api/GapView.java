package lv.lidzas.scheduling.hours.api;

import java.time.LocalDate;
import lv.lidzas.scheduling.hours.domain.Gap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days on which hours are given by nobody. */
@Schema(description = "Days on which hours are granted and given by nobody (nesegtas stundas)")
public record GapView(
        @Schema(description = "First day", examples = "2027-01-04") LocalDate firstDay,
        @Schema(description = "Last day", examples = "2027-01-17") LocalDate lastDay,
        @Schema(description = "Minutes that are missing in all of these days", examples = "2400")
                int minutes) {

    static GapView of(Gap gap) {
        return new GapView(gap.days().firstDay(), gap.days().lastDay(), gap.minutes());
    }
}
