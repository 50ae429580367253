package lv.lidzas.scheduling.visits.api;

import java.util.List;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;
import lv.lidzas.scheduling.visits.domain.HindranceKind;
import lv.lidzas.scheduling.visits.domain.VisitHindrance;
import lv.lidzas.scheduling.visits.usecase.CheckVisit;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a visit could be planned now. */
@Schema(description = "Whether a visit could be planned now, and if not, when")
public record VisitCheckView(
        @Schema(description = "Whether it could", examples = "false") boolean possible,
        @Schema(description = "What stands against it", examples = "ASSISTANT_BUSY")
                @Nullable HindranceKind hindrance,
        @Schema(
                        description = "The answer in words",
                        examples = "No: the assistant has another visit then.",
                        maxLength = 300)
                String text,
        @Schema(
                        description =
                                "The ISO week without room, or the month where time is granted by it",
                        examples = "2026-W49",
                        maxLength = 8)
                @Nullable String week,
        @Schema(description = "Minutes that are free in it", examples = "60")
                @Nullable Integer freeMinutes,
        @Schema(description = "When it could be, nearest first", maxItems = 3)
                List<VisitHoursView> alternatives) {

    static final Texts TEXTS = Texts.in("visits");

    static VisitCheckView of(CheckVisit.Verdict verdict, Language language) {
        VisitHindrance why = verdict.hindrance();
        FullWeek full = why == null ? null : why.full();
        return new VisitCheckView(
                why == null,
                why == null ? null : why.kind(),
                text(why, language),
                full == null ? null : full.tightest().span().label(),
                full == null ? null : Integer.valueOf(full.tightest().freeMinutes()),
                verdict.alternatives().stream().map(VisitHoursView::of).toList());
    }

    private static String text(@Nullable VisitHindrance why, Language language) {
        if (why == null) {
            return TEXTS.text(language, "check.YES");
        }
        FullWeek full = why.full();
        return full == null
                ? TEXTS.text(language, "check." + why.kind())
                : Texts.filled(
                        TEXTS.text(
                                language,
                                "check." + full.tightest().span().per() + "_FULL." + full.of()),
                        List.of(full.tightest().freeMinutes(), full.tightest().span().firstDay()));
    }
}
