package lv.lidzas.scheduling.visits.api;

import static lv.lidzas.scheduling.visits.api.VisitTexts.ALLOCATION_ID;
import static lv.lidzas.scheduling.visits.api.VisitTexts.AN_ALLOCATION;
import static lv.lidzas.scheduling.visits.api.VisitTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.visits.api.VisitTexts.ASSISTANT_ID;
import static lv.lidzas.scheduling.visits.api.VisitTexts.A_BUDGET;
import static lv.lidzas.scheduling.visits.api.VisitTexts.A_VISIT;
import static lv.lidzas.scheduling.visits.api.VisitTexts.BUDGET_ID;
import static lv.lidzas.scheduling.visits.api.VisitTexts.END;
import static lv.lidzas.scheduling.visits.api.VisitTexts.PLACE;
import static lv.lidzas.scheduling.visits.api.VisitTexts.PURPOSE;
import static lv.lidzas.scheduling.visits.api.VisitTexts.START;
import static lv.lidzas.scheduling.visits.api.VisitTexts.VISIT_ID;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit. */
@Schema(description = "A visit of an assistant (apmeklējums)")
public record VisitView(
        @Schema(description = VISIT_ID, examples = A_VISIT) UUID id,
        @Schema(description = ALLOCATION_ID, examples = AN_ALLOCATION) UUID allocationId,
        @Schema(description = BUDGET_ID, examples = A_BUDGET) UUID budgetId,
        @Schema(description = ASSISTANT_ID, examples = AN_ASSISTANT) UUID assistantId,
        @Schema(description = PURPOSE, examples = "LEISURE", maxLength = 40) String purpose,
        @Schema(description = "How far it is", examples = "PLANNED") VisitState state,
        @Schema(description = START, examples = "2026-12-05T18:00", maxLength = 16) String start,
        @Schema(description = END, examples = "2026-12-05T22:00", maxLength = 16) String end,
        @Schema(description = "The same start as an instant", examples = "2026-12-05T16:00:00Z")
                Instant startsAt,
        @Schema(description = "The same end as an instant", examples = "2026-12-05T20:00:00Z")
                Instant endsAt,
        @Schema(description = "Minutes of help", examples = "240") int minutes,
        @Schema(description = "Whether help fills all of these hours", examples = "true")
                boolean fixed,
        @Schema(description = PLACE, examples = "CULTURE-HOUSE", maxLength = 30)
                @Nullable String place,
        @Schema(
                        description = "Of visits that were planned together",
                        examples = "0192f3a1-7a07-7c00-8000-000000000007")
                @Nullable UUID seriesId,
        @Schema(
                        description =
                                "Whether it is planned for a day on which no help is paid, because the person stays in an institution or the"
                                        + " grant is suspended",
                        examples = "false")
                boolean suspended) {

    static VisitView of(Visit visit, boolean suspended) {
        return new VisitView(
                visit.id().value(),
                visit.allocationId().value(),
                visit.budgetId().value(),
                visit.assistantId().value(),
                visit.purpose(),
                visit.state(),
                visit.time().start().toString(),
                visit.time().end().toString(),
                visit.time().earliest(),
                visit.time().latest(),
                visit.time().minutes(),
                visit.time().isFixed(),
                visit.place(),
                visit.seriesId(),
                suspended);
    }
}
