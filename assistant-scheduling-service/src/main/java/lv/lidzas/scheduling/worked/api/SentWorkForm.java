package lv.lidzas.scheduling.worked.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done at a visit, as the assistant's telephone noted it. */
@Schema(description = "What was done at a visit")
public record SentWorkForm(
        @Schema(
                        description =
                                "Made by the client, a UUID of version 7; the same entry sent twice is one",
                        examples = "0192f3a1-7a09-7c00-8000-000000000009")
                @NotNull
                UUID id,
        @Schema(description = "Visit id", examples = "0192f3a1-7a06-7c00-8000-000000000006")
                @NotNull
                UUID visitId,
        @Schema(description = "When help began, to the minute", examples = "2026-12-05T16:00:00Z")
                @NotNull
                Instant start,
        @Schema(description = "When help ended, to the minute", examples = "2026-12-05T20:10:00Z")
                @NotNull
                Instant end) {}
