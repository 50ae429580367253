package lv.lidzas.scheduling.availability.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.util.Locale;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.scheduling.availability.domain.AvailableHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours of a day of the week, in requests and answers. */
@Schema(name = "AvailableHours", description = "Hours of a day of the week, on the clock of Latvia")
public record AvailableHoursForm(
        @Schema(description = "Day of the week", examples = "MONDAY") @NotNull DayOfWeek day,
        @Schema(description = "From when on", examples = "08:00", maxLength = 5)
                @NotNull
                @Pattern(regexp = "^([01][0-9]|2[0-3]):[0-5][0-9]$")
                String from,
        @Schema(
                        description = "Until when; 24:00 is midnight at the end of the day",
                        examples = "17:00",
                        maxLength = 5)
                @NotNull
                @Pattern(regexp = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")
                String until) {

    private static final int HOUR = 60;

    AvailableHours hours(int place) {
        if (minute(from) >= minute(until)) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .at("/hours/" + place + "/until", "period-reversed");
        }
        return new AvailableHours(day, minute(from), minute(until));
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * HOUR + Integer.parseInt(time.substring(3));
    }

    static AvailableHoursForm of(AvailableHours hours) {
        return new AvailableHoursForm(hours.day(), text(hours.from()), text(hours.until()));
    }

    private static String text(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / HOUR, minute % HOUR);
    }
}
