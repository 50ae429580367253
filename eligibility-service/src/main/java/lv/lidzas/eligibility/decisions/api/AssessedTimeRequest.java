package lv.lidzas.eligibility.decisions.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Time that a caseworker assessed for one purpose. */
@Schema(
        description =
                "Time that a caseworker assessed for one purpose (pasākumam izvērtētais laiks)")
public record AssessedTimeRequest(
        @Schema(description = "The purpose", examples = "WORK")
                @NotNull
                @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,39}$")
                String purpose,
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

    static List<AssessedTime> toDomain(@Nullable List<AssessedTimeRequest> stated) {
        return stated == null
                ? List.of()
                : stated.stream().map(AssessedTimeRequest::toDomain).toList();
    }

    private AssessedTime toDomain() {
        return new AssessedTime(new Purpose(purpose), new GrantedTime(minutes, per));
    }
}
