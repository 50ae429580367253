package lv.lidzas.eligibility.needs.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.needs.domain.PointLimits;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of the questionnaire. */
@Schema(
        description =
                "A version of the questionnaire by which the municipality assesses needs (vajadzības novērtēšanas anketa)")
public record QuestionnaireRequest(
        @Schema(
                        description = "By which people know it; no other has it",
                        examples = "PARAUGS-2026",
                        maxLength = 50)
                @NotNull
                @Size(max = 50)
                @Pattern(regexp = CODE, message = "code-format")
                String code,
        @Schema(
                        description =
                                "Its first day. The first questionnaire may begin with Cabinet Regulation 316; each other one begins after"
                                        + " the last, and not before today",
                        examples = "2026-12-01")
                @NotNull
                LocalDate validFrom,
        @Schema(description = "What is asked", minItems = 1, maxItems = 100)
                @NotNull
                @Size(min = 1, max = 100)
                List<@NotNull @Valid QuestionnaireItemRequest> items,
        @Schema(
                        description =
                                "From how many points on there is a need; absent where the questionnaire only measures its intensity",
                        examples = "5",
                        minimum = "1",
                        maximum = "1000000")
                @Min(1)
                @Max(1000000)
                @Nullable Integer needFrom,
        @Schema(
                        description = "From how many points on the coefficient is 2",
                        examples = "10",
                        minimum = "1",
                        maximum = "1000000")
                @NotNull
                @Min(1)
                @Max(1000000)
                Integer coefficient2From) {

    /** Of questionnaires, items and options. */
    static final String CODE = "[A-Z0-9][A-Z0-9_.-]*";

    List<Questionnaire.Item> asked() {
        return items.stream().map(QuestionnaireItemRequest::item).toList();
    }

    PointLimits limits() {
        return new PointLimits(needFrom, coefficient2From);
    }
}
