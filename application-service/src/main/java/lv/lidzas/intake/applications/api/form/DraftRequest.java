package lv.lidzas.intake.applications.api.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.rulesets.domain.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is sent, new or amended; anything may be missing.
 *
 * @param channel the way it came in
 * @param receivedOn the day of receipt
 * @param person the person to be assisted
 * @param representative who files for the person
 * @param purposes what the assistant is wanted for
 * @param receivesVisualBenefit whether the state benefit for assistant use is received
 * @param preferredAssistant the wished-for assistant
 */
@Schema(
        description =
                "What an application states (S10 to S14). A draft may be partial; submitting names everything that is missing.")
public record DraftRequest(
        @Schema(
                        description =
                                "How the application came in. Only the social service names IN_PERSON or POST; left out it is ELECTRONIC.",
                        examples = "ELECTRONIC")
                @Nullable SubmissionChannel channel,
        @Schema(
                        description =
                                "Day of receipt, from which the statutory month counts. Only the social service names it; an electronic form is received on the day it is submitted.",
                        examples = "2026-11-16")
                @Nullable LocalDate receivedOn,
        @Nullable @Valid PersonRequest person,
        @Nullable @Valid RepresentativeRequest representative,
        @Schema(
                        description =
                                "What the assistant is wanted for; GET /v1/purposes lists the codes.",
                        examples = "[\"WORK\", \"INSTITUTION\"]")
                @Nullable
                @Size(max = 20)
                List<
                                @NotNull @Size(max = 40)
                                @Pattern(regexp = Purpose.PATTERN, message = "purpose-unknown")
                                String>
                        purposes,
        @Schema(
                        description =
                                "Whether the person receives the state benefit for assistant use by a person with a visual disability (S13).",
                        examples = "false")
                @Nullable Boolean receivesVisualBenefit,
        @Nullable @Valid PreferredAssistantRequest preferredAssistant) {
    @Override
    public String toString() {
        return "DraftRequest[]";
    }
}
