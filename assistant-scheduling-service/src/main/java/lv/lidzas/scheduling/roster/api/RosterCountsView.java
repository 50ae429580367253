package lv.lidzas.scheduling.roster.api;

import lv.lidzas.scheduling.roster.domain.RosterMove.MoveOutcome;
import lv.lidzas.scheduling.roster.usecase.FindRoster;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many visits a roster touches. */
@Schema(description = "How many visits the roster touches, and what became of it")
public record RosterCountsView(
        @Schema(description = "Changes that are proposed", examples = "12") long proposed,
        @Schema(description = "Changes that were made", examples = "0") long applied,
        @Schema(description = "Changes that were not possible any more", examples = "0")
                long skipped,
        @Schema(description = "Visits to which nobody comes", examples = "2") long unmet) {

    static RosterCountsView of(FindRoster.Report report) {
        return new RosterCountsView(
                report.moves().getOrDefault(MoveOutcome.PROPOSED, 0L),
                report.moves().getOrDefault(MoveOutcome.APPLIED, 0L),
                report.moves().getOrDefault(MoveOutcome.SKIPPED, 0L),
                report.unmet());
    }
}
