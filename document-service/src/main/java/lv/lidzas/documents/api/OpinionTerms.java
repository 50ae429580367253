package lv.lidzas.documents.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.lidzas.documents.domain.DisabilityGroup;
import lv.lidzas.documents.domain.Limitation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the commission's opinion (VDEĀVK atzinums) states, in requests and views alike.
 *
 * @param disabilityGroup the group of an adult
 * @param limitations the limitations it names
 */
@Schema(name = "Opinion", description = "What the commission's opinion states (VDEĀVK atzinums).")
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
                List<@NotNull Limitation> limitations) {}
