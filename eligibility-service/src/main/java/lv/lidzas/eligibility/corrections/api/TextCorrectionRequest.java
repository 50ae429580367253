package lv.lidzas.eligibility.corrections.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction of a slip in the words of a decision. */
@Schema(description = "A correction of a slip in the words of a decision (kļūdas labojums)")
public record TextCorrectionRequest(
        @Schema(
                        description = "The words as they stand in the decision",
                        examples = "no 2026. gada 31. novembra",
                        minLength = 1,
                        maxLength = 1000)
                @NotBlank
                @Size(max = 1000)
                @PlainText
                String wrong,
        @Schema(
                        description = "How they read rightly",
                        examples = "no 2026. gada 30. novembra",
                        minLength = 1,
                        maxLength = 1000)
                @NotBlank
                @Size(max = 1000)
                @PlainText
                String right) {}
