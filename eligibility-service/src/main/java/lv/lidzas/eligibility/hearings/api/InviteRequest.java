package lv.lidzas.eligibility.hearings.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation to speak. */
@Schema(
        description =
                "An invitation to speak before an unfavourable decision (uzaicinājums izteikt viedokli)")
public record InviteRequest(
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
                                "On what it might be refused, wholly or in part: ids of conditions that are not met, or of grounds of"
                                        + " the rule set",
                        examples = "[\"adult-disability-group\"]",
                        minItems = 1,
                        maxItems = 20)
                @NotNull
                @Size(min = 1, max = 20)
                List<@NotBlank @Size(max = 100) @PlainText String> grounds,
        @Schema(
                        description =
                                "What the person is told and asked, in plain words; it stays in this service",
                        examples = "Atzinumā ir III grupa. Vai jums ir jaunāks atzinums?",
                        minLength = 1,
                        maxLength = 4000)
                @NotBlank
                @Size(max = 4000)
                @PlainText
                String message,
        @Schema(
                        description = "The last day on which the person can count on being heard",
                        examples = "2026-12-14")
                @NotNull
                LocalDate dueOn) {}
