package lv.lidzas.intake.erasure.api;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.intake.erasure.domain.ErasureGround;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The erasure of a person. */
@Schema(description = "The erasure of a person (dzēšana).")
public record ErasureView(
        @Schema(description = "Who was erased.", examples = "01980000-0000-7000-8000-000000000005")
                UUID personId,
        @Schema(description = "The ground.", examples = "NO_LONGER_NEEDED") ErasureGround ground,
        @Schema(description = "When.", examples = "2026-11-28T10:00:00Z") Instant erasedAt,
        @Schema(
                        description =
                                "Key of the lead caseworker who did it; absent when the term of what was kept had ended.",
                        examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg",
                        maxLength = 60)
                @Nullable String erasedBy) {}
