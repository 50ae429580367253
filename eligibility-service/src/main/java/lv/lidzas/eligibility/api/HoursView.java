package lv.lidzas.eligibility.api;

import lv.lidzas.eligibility.domain.hours.GrantedHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a week.
 *
 * @param assessedMinutesPerWeek what the purposes or a caseworker call for
 * @param deductedMinutesPerWeek what the state benefit already pays
 * @param minutesPerWeek what is granted
 */
@Schema(name = "Hours", description = "The hours of a week, in minutes (stundas nedēļā)")
public record HoursView(
        @Schema(
                        description = "What the purposes or a caseworker call for, within the cap",
                        examples = "2400")
                int assessedMinutesPerWeek,
        @Schema(description = "What the state benefit already pays", examples = "600")
                int deductedMinutesPerWeek,
        @Schema(description = "What is granted", examples = "1800") int minutesPerWeek) {

    static @Nullable HoursView of(@Nullable GrantedHours hours) {
        return hours == null
                ? null
                : new HoursView(
                        hours.assessedMinutesPerWeek(),
                        hours.deductedMinutesPerWeek(),
                        hours.minutesPerWeek());
    }
}
