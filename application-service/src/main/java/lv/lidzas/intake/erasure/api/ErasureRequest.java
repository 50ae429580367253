package lv.lidzas.intake.erasure.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lv.lidzas.intake.erasure.domain.ErasureGround;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks to erase a person. */
@Schema(description = "Asks to erase a person.")
public record ErasureRequest(
        @Schema(description = "The ground in GDPR, Article 17(1).", examples = "NO_LONGER_NEEDED")
                @NotNull
                ErasureGround ground,
        @Schema(
                        description =
                                "Why, in words; it outlives the person's data, so it must name nobody.",
                        examples = "Lietas glabāšanas termiņš ir beidzies.",
                        maxLength = 1000)
                @NotNull
                @NotBlank
                @Size(max = 1000)
                @PlainText
                String reason) {

    @Override
    public String toString() {
        return "ErasureRequest[" + ground + "]";
    }
}
