package lv.lidzas.eligibility.assessments.api;

import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.Per;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The hours of a grant. */
@Schema(description = "The hours of a grant, in minutes with their unit (stundas)")
public record HoursView(
        @Schema(
                        description = "What the purposes or a caseworker call for, within the cap",
                        examples = "2400")
                int assessedMinutes,
        @Schema(description = "What the state benefit already pays", examples = "600")
                int deductedMinutes,
        @Schema(description = "What is granted", examples = "1800") int minutes,
        @Schema(description = "The span that all three are counted in", examples = "WEEK")
                Per per) {

    /** The view of hours; absent where there are none. */
    public static @Nullable HoursView of(@Nullable GrantedHours hours) {
        return hours == null
                ? null
                : new HoursView(
                        hours.assessedMinutes(),
                        hours.deductedMinutes(),
                        hours.granted().minutes(),
                        hours.per());
    }
}
