package lv.lidzas.scheduling.roster.api;

import static lv.lidzas.scheduling.roster.api.RosterTexts.A_ROSTER;
import static lv.lidzas.scheduling.roster.api.RosterTexts.ROSTER_ID;
import static lv.lidzas.scheduling.roster.api.RosterTexts.WORDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.words.Language;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterState;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A roster that was asked for. */
@Schema(
        description =
                "A roster that was asked for: who comes to which visit of some weeks. It books nothing until it is applied (grafiks)")
public record RosterView(
        @Schema(description = ROSTER_ID, examples = A_ROSTER) UUID id,
        @Schema(description = "The first ISO week", examples = "2026-W50", maxLength = 8)
                String firstWeek,
        @Schema(description = "The Monday of the first week", examples = "2026-12-07")
                LocalDate firstDay,
        @Schema(description = "The Sunday of the last week", examples = "2026-12-13")
                LocalDate lastDay,
        @Schema(
                        description = "Whether visits of published weeks may change, too",
                        examples = "false")
                boolean replan,
        @Schema(description = "The longest time to look, in seconds", examples = "60") int seconds,
        @Schema(description = "How far it is", examples = "SEARCHING") RosterState state,
        @Schema(description = WORDS, examples = "It is looked for.", maxLength = 200) String text,
        @Schema(description = "When it was asked for", examples = "2026-11-25T08:00:00Z")
                Instant askedAt,
        @Schema(
                        description =
                                "How far the search is; absent before its first roster, and where there was nothing to look for")
                @Nullable RosterProgressView progress,
        @Schema(description = "The weeks as they were planned; absent until a roster is found")
                @Nullable RosterFiguresView before,
        @Schema(description = "The weeks with the roster; absent until one is found")
                @Nullable RosterFiguresView after,
        @Schema(description = "What it touches; absent in lists")
                @Nullable RosterCountsView changes,
        @Schema(
                        description = "When it was decided to apply it; absent before",
                        examples = "2026-11-25T09:00:00Z")
                @Nullable Instant appliedAt,
        @Schema(
                        description = "When it was published; absent before",
                        examples = "2026-11-25T10:00:00Z")
                @Nullable Instant publishedAt) {

    static RosterView of(RosterOrder order, @Nullable RosterCountsView changes, Language language) {
        RosterOrder.Progress progress = order.progress();
        RosterOrder.Gain gain = order.gain();
        RosterOrder.Act applied = order.applied();
        RosterOrder.Act published = order.published();
        return new RosterView(
                order.id().value(),
                IsoWeek.of(order.asked().span().firstDay()).label(),
                order.asked().span().firstDay(),
                order.asked().span().lastDay(),
                order.asked().replans(),
                order.asked().seconds(),
                order.state(),
                RosterTexts.of(order.state(), language),
                order.asked().by().at(),
                progress == null ? null : RosterProgressView.of(progress),
                gain == null ? null : RosterFiguresView.of(gain.before()),
                gain == null ? null : RosterFiguresView.of(gain.after()),
                changes,
                applied == null ? null : applied.at(),
                published == null ? null : published.at());
    }
}
