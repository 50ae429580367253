package lv.lidzas.documents.desk.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.lidzas.documents.filing.domain.DisabilityGroup;
import lv.lidzas.documents.filing.domain.Limitation;
import lv.lidzas.documents.filing.domain.Opinion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the commission's opinion (VDEĀVK atzinums) states, in requests and views alike. */
@Schema(description = "What the commission's opinion states (VDEĀVK atzinums).")
public record OpinionTerms(
        @Schema(
                        description =
                                "The disability group; required for OPINION_ASSISTANT_NEED, absent for OPINION_SPECIAL_CARE, because a child has no group.",
                        examples = "II")
                @Nullable DisabilityGroup disabilityGroup,
        @Schema(
                        required = true,
                        description = "The functional limitations that it names; may be empty.",
                        examples = "[\"MOBILITY\"]",
                        maxItems = 5)
                @NotNull
                @Size(max = 5)
                List<@NotNull Limitation> limitations) {

    static @Nullable OpinionTerms of(@Nullable Opinion opinion) {
        return opinion == null
                ? null
                : new OpinionTerms(opinion.disabilityGroup(), opinion.limitations());
    }

    Opinion toDomain() {
        return new Opinion(disabilityGroup, limitations);
    }
}
