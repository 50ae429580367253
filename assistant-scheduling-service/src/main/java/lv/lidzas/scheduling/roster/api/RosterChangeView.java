package lv.lidzas.scheduling.roster.api;

import static lv.lidzas.scheduling.roster.api.RosterTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.roster.api.RosterTexts.A_BUDGET;
import static lv.lidzas.scheduling.roster.api.RosterTexts.A_VISIT;
import static lv.lidzas.scheduling.roster.api.RosterTexts.BUDGET_ID;
import static lv.lidzas.scheduling.roster.api.RosterTexts.VISIT_ID;
import static lv.lidzas.scheduling.roster.api.RosterTexts.WORDS;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import lv.lidzas.kit.words.Language;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a roster does with a visit. */
@Schema(description = "What a roster does with a visit, and what became of it")
public record RosterChangeView(
        @Schema(description = VISIT_ID, examples = A_VISIT) UUID visitId,
        @Schema(description = BUDGET_ID, examples = A_BUDGET) UUID budgetId,
        @Schema(
                        description = "Register id of who was to come; absent if nobody",
                        examples = AN_ASSISTANT)
                @Nullable UUID fromAssistantId,
        @Schema(description = "Register id of who comes", examples = AN_ASSISTANT)
                UUID toAssistantId,
        @Schema(
                        description =
                                "When it was to begin on the clock of Latvia; absent if nobody was told an hour",
                        examples = "2026-12-08T10:00",
                        maxLength = 16)
                @Nullable String fromStart,
        @Schema(
                        description = "When it begins on the clock of Latvia",
                        examples = "2026-12-08T10:30",
                        maxLength = 16)
                String toStart,
        @Schema(description = "Minutes of help", examples = "90") int minutes,
        @Schema(description = "What became of the change", examples = "PROPOSED")
                RosterMove.MoveOutcome outcome,
        @Schema(description = "Why it was not made; absent otherwise", examples = "CHANGED")
                RosterMove.@Nullable SkipReason reason,
        @Schema(
                        description = WORDS,
                        examples = "Somebody changed the visit meanwhile.",
                        maxLength = 200)
                @Nullable String text) {

    static RosterChangeView of(RosterMove move, ZoneId zone, Language language) {
        Instant from = move.fromStart();
        RosterMove.SkipReason skipped = move.skipped();
        return new RosterChangeView(
                move.visitId(),
                move.budgetId(),
                move.from(),
                move.to(),
                from == null ? null : LocalDateTime.ofInstant(from, zone).toString(),
                LocalDateTime.ofInstant(move.toStart(), zone).toString(),
                move.minutes(),
                move.outcome(),
                skipped,
                skipped == null ? null : RosterTexts.of(skipped, language));
    }
}
