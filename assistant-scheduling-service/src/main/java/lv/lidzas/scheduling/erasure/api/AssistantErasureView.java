package lv.lidzas.scheduling.erasure.api;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.scheduling.erasure.domain.AssistantErasure;
import lv.lidzas.scheduling.erasure.domain.AssistantErasureGround;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The erasure of an assistant. */
@Schema(description = "The erasure of an assistant (asistenta dzēšana)")
public record AssistantErasureView(
        @Schema(
                        description = "Register id of who was erased",
                        examples = "0192f3a1-7a01-7c00-8000-000000000001")
                UUID assistantId,
        @Schema(description = "The ground", examples = "NO_LONGER_NEEDED")
                AssistantErasureGround ground,
        @Schema(description = "When", examples = "2026-11-28T10:00:00Z") Instant erasedAt,
        @Schema(
                        description = "Key of the lead caseworker who did it",
                        examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg",
                        maxLength = 60)
                String erasedBy) {

    static AssistantErasureView of(AssistantErasure erasure) {
        return new AssistantErasureView(
                erasure.assistant().value(), erasure.ground(), erasure.at(), erasure.by().text());
    }
}
