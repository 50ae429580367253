package lv.lidzas.scheduling.travel.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import lv.lidzas.scheduling.travel.domain.TravelLeg;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way from one named place to another, in requests and answers. */
@Schema(name = "TravelLeg", description = "The way from one named place to another (ceļš)")
public record TravelLegForm(
        @Schema(
                        description = "Code of the place from which it leads; no address",
                        examples = "SCHOOL-2",
                        maxLength = 30)
                @NotNull
                @Pattern(regexp = TravelLegForm.PLACE)
                String from,
        @Schema(
                        description = "Code of the place to which it leads; no address",
                        examples = "CULTURE-HOUSE",
                        maxLength = 30)
                @NotNull
                @Pattern(regexp = TravelLegForm.PLACE)
                String to,
        @Schema(description = "Minutes that it takes", examples = "25")
                @NotNull
                @Min(0)
                @Max(TravelLegForm.MOST_MINUTES)
                Integer minutes) {

    static final String PLACE = "^[A-Z][A-Z0-9-]{0,29}$";
    static final int MOST_MINUTES = 600;

    TravelLeg leg() {
        return new TravelLeg(from, to, minutes);
    }

    static TravelLegForm of(TravelLeg leg) {
        return new TravelLegForm(leg.from(), leg.to(), leg.minutes());
    }
}
