package lv.lidzas.scheduling.erasure.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lv.lidzas.kit.web.PlainText;
import lv.lidzas.scheduling.erasure.domain.AssistantErasureGround;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks to erase an assistant. */
@Schema(description = "Asks to erase an assistant")
public record AssistantErasureRequest(
        @Schema(description = "The ground in GDPR, Article 17(1)", examples = "NO_LONGER_NEEDED")
                @NotNull
                AssistantErasureGround ground,
        @Schema(
                        description =
                                "Why, in words; it outlives the assistant's data, so it must name nobody",
                        examples = "Asistents vairs nestrādā, un glabāšanas termiņš ir beidzies.",
                        maxLength = 1000)
                @NotNull
                @NotBlank
                @Size(max = 1000)
                @PlainText
                String reason) {

    @Override
    public String toString() {
        return "AssistantErasureRequest[" + ground + "]";
    }
}
