package lv.lidzas.scheduling.register.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lv.lidzas.kit.web.PlainText;
import lv.lidzas.scheduling.register.domain.ExperienceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The experience of an assistant, as it is asked for and shown. */
@Schema(
        description =
                "Work or personal experience in contact with a person with disability"
                        + " (pieredze saskarsmē ar personu ar invaliditāti)")
public record ExperienceView(
        @Schema(description = "From work, or from the assistant's own life", examples = "WORK")
                @NotNull
                ExperienceKind kind,
        @Schema(
                        description = "The experience in plain words; it stays in the register",
                        examples = "Trīs gadi dienas centrā")
                @NotBlank
                @Size(max = 2000)
                @PlainText
                String description) {}
