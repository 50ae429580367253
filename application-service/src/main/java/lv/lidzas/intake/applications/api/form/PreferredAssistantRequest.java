package lv.lidzas.intake.applications.api.form;

import java.util.UUID;
import lv.lidzas.kit.web.PersonName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The wished-for assistant as it is sent: one of the two.
 *
 * @param assistantId the id in the register of assistants
 * @param name given name and surname
 */
@Schema(
        description =
                "The wished-for assistant (S14): either the id in the register, or given name and surname.")
public record PreferredAssistantRequest(
        @Schema(
                        description = "Id in the register of assistants.",
                        examples = "01980000-0000-7000-8000-000000000001")
                @Nullable UUID assistantId,
        @Schema(
                        description = "Given name and surname.",
                        examples = "Kārlis Paraugs",
                        maxLength = 100)
                @Nullable
                @PersonName
                String name) {
    @Override
    public String toString() {
        return "PreferredAssistantRequest[]";
    }
}
