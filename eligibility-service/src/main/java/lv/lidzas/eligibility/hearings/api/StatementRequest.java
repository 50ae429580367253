package lv.lidzas.eligibility.hearings.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says. */
@Schema(description = "What a person says before an unfavourable decision (personas viedoklis)")
public record StatementRequest(
        @Schema(
                        description =
                                "In the person's own words, or as staff wrote it down; it stays in this service",
                        examples = "Jaunais atzinums būs pēc nedēļas.",
                        minLength = 1,
                        maxLength = 4000)
                @NotBlank
                @Size(max = 4000)
                @PlainText
                String text) {}
