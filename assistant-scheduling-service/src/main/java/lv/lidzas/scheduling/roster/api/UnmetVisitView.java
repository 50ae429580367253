package lv.lidzas.scheduling.roster.api;

import static lv.lidzas.scheduling.roster.api.RosterTexts.A_BUDGET;
import static lv.lidzas.scheduling.roster.api.RosterTexts.A_VISIT;
import static lv.lidzas.scheduling.roster.api.RosterTexts.BUDGET_ID;
import static lv.lidzas.scheduling.roster.api.RosterTexts.VISIT_ID;

import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.Language;
import lv.lidzas.scheduling.roster.usecase.ListUnmetVisits;
import lv.lidzas.scheduling.visits.domain.Visit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit to which nobody comes, and why. */
@Schema(description = "A visit to which nobody comes, and why (nenosegts apmeklējums)")
public record UnmetVisitView(
        @Schema(description = VISIT_ID, examples = A_VISIT) UUID visitId,
        @Schema(description = BUDGET_ID, examples = A_BUDGET) UUID budgetId,
        @Schema(
                        description = "Start, or earliest start, on the clock of Latvia",
                        examples = "2026-12-08T10:00",
                        maxLength = 16)
                String start,
        @Schema(
                        description = "End, or latest end, on the clock of Latvia",
                        examples = "2026-12-08T11:30",
                        maxLength = 16)
                String end,
        @Schema(description = "Minutes of help", examples = "90") int minutes,
        @Schema(
                        description = "What stands against those who have hours of the person",
                        maxItems = 50)
                List<ForbiddenAssistantView> forbidden,
        @Schema(
                        description =
                                "How many more assistants were looked at, nearly all of whom have no hours of the person",
                        examples = "57")
                int otherAssistants,
        @Schema(
                        description =
                                "What would have to change for somebody to come, nearest first",
                        maxItems = 5)
                List<WayOutView> waysOut) {

    static UnmetVisitView of(ListUnmetVisits.OpenPlace place, Language language) {
        Visit visit = place.visit();
        return new UnmetVisitView(
                visit.id().value(),
                visit.budgetId().value(),
                visit.time().start().toString(),
                visit.time().end().toString(),
                visit.time().minutes(),
                place.told().forbids().stream()
                        .map(it -> ForbiddenAssistantView.of(it, language))
                        .toList(),
                place.told().others(),
                place.told().waysOut().stream().map(it -> WayOutView.of(it, language)).toList());
    }
}
