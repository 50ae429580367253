package lv.lidzas.eligibility.decisions.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal that a caseworker drafts. */
@Schema(description = "A refusal that a caseworker drafts (atteikuma projekts)")
public record RefuseRequest(
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                @NotNull
                UUID applicationId,
        @Schema(
                        description = "The current assessment, which the caseworker looked at",
                        examples = "0192f3a1-7a06-7c00-8000-000000000006")
                @NotNull
                UUID assessmentId,
        @Schema(
                        description =
                                "Ids of conditions that are not met, or of grounds of the rule set",
                        examples = "[\"adult-disability-group\"]",
                        minItems = 1,
                        maxItems = 20)
                @NotNull
                @Size(min = 1, max = 20)
                List<@NotBlank @Size(max = 100) @PlainText String> grounds,
        @Schema(
                        description = "The reasoning in words; it stays in this service",
                        examples = "Atzinumā noteikta III invaliditātes grupa.",
                        minLength = 1,
                        maxLength = 4000)
                @NotBlank
                @Size(max = 4000)
                @PlainText
                String reasoning,
        @Schema(
                        description =
                                "Why the person is not heard; absent where a hearing on these grounds is over")
                @Valid
                @Nullable WaiverRequest hearingWaiver) {}
