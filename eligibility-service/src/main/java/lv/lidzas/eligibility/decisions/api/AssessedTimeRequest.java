package lv.lidzas.eligibility.decisions.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Time that a caseworker assessed. */
@Schema(description = "Time that a caseworker assessed (izvērtētais laiks)")
public record AssessedTimeRequest(
        @Schema(
                        description = "Minutes in one span",
                        examples = "1200",
                        minimum = "1",
                        maximum = "44640")
                @NotNull
                @Min(1)
                @Max(44_640)
                Integer minutes,
        @Schema(description = "The span; the rule set says which", examples = "WEEK") @NotNull
                Per per) {

    GrantedTime toDomain() {
        return new GrantedTime(minutes, per);
    }
}
