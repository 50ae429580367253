package lv.lidzas.intake.applications.api.form;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The wished-for assistant as it is shown.
 *
 * @param assistantId the id in the register of assistants
 * @param name given name and surname
 */
@Schema(description = "The wished-for assistant: by register id or by name.")
public record PreferredAssistantView(
        @Schema(examples = "01980000-0000-7000-8000-000000000001") @Nullable UUID assistantId,
        @Schema(examples = "Kārlis Paraugs", maxLength = 100) @Nullable String name) {}
