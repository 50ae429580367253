package lv.lidzas.intake.retention.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.RetentionRun;
import lv.lidzas.kit.words.PartyKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round of deleting what is due. */
@Schema(description = "A round of deleting what is due, dry or not (dzēšanas reize).")
public record RetentionRunView(
        @Schema(examples = "01980000-0000-7000-8000-000000000021") UUID id,
        @Schema(description = "Whether it only tells what would go.", examples = "true")
                boolean dryRun,
        @Schema(
                        description = "Key of who asked for it; absent for the daily one.",
                        examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg",
                        maxLength = 60)
                @Nullable String requestedBy,
        @Schema(description = "When it was asked for.", examples = "2026-11-29T03:00:00Z")
                Instant requestedAt,
        @Schema(
                        description = "When it was done; absent while it works.",
                        examples = "2026-11-29T03:00:05Z")
                @Nullable Instant finishedAt,
        @Schema(description = "How far it is with each class.", maxItems = 20)
                List<RetentionProgressView> counts) {

    static RetentionRunView of(RetentionRun run) {
        PartyKey by = run.by();
        return new RetentionRunView(
                run.id(),
                run.isDry(),
                by == null ? null : by.text(),
                run.at(),
                run.finishedAt(),
                run.counts().stream()
                        .map(count ->
                                new RetentionProgressView(
                                        count.ofClass(), count.due(), count.deleted()))
                        .toList());
    }
}
