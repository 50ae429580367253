package lv.lidzas.intake.retention.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.RetentionClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What went, or would. */
@Schema(description = "What a round deleted, or would delete.")
public record RetentionRecordView(
        @Schema(
                        description = "The application, or of PERSON_WITHOUT_CASE the person.",
                        examples = "01980000-0000-7000-8000-000000000001")
                UUID id,
        @Schema(description = "Why it was due.", examples = "WITHDRAWN_CASE")
                RetentionClass retentionClass,
        @Schema(description = "The last day on which it had to be kept.", examples = "2031-11-16")
                LocalDate keptUntil,
        @Schema(
                        description = "When it went; absent in a dry run.",
                        examples = "2031-11-17T03:00:01Z")
                @Nullable Instant deletedAt) {}
