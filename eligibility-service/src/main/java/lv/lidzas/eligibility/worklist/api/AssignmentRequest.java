package lv.lidzas.eligibility.worklist.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who shall work on a case. */
@Schema(description = "Who shall work on a case (lietas piešķiršana darbiniekam)")
public record AssignmentRequest(
        @Schema(
                        description =
                                "`me`, `nobody`, or the key of a colleague, to whom only a lead caseworker gives it",
                        examples = "me",
                        minLength = 1,
                        maxLength = 50)
                @NotBlank
                @Size(max = 50)
                String assignee,
        @Schema(
                        description =
                                "Why a lead caseworker takes it from who has it; without it nothing is taken from anybody",
                        examples = "Kolēģe ir atvaļinājumā.",
                        minLength = 1,
                        maxLength = 2000)
                @Size(min = 1, max = 2000)
                @PlainText
                @Nullable String takeOver) {}
