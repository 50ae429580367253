package lv.lidzas.scheduling.roster.api;

import lv.lidzas.scheduling.roster.domain.RosterOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a search is. */
@Schema(description = "How far the search is, with the score of the best roster so far")
public record RosterProgressView(
        @Schema(
                        description =
                                "Minutes beyond what rules allow; 0, or the roster is not kept",
                        examples = "0")
                long hard,
        @Schema(description = "Visits without anybody, as a number below zero", examples = "-2")
                long medium,
        @Schema(
                        description =
                                "Everything else that somebody would rather have otherwise; nothing is better than 0",
                        examples = "-5210")
                long soft,
        @Schema(description = "How many rosters were scored", examples = "250000")
                long calculations,
        @Schema(description = "How long it took so far", examples = "12") int seconds) {

    static RosterProgressView of(RosterOrder.Progress progress) {
        return new RosterProgressView(
                progress.score().hard(),
                progress.score().medium(),
                progress.score().soft(),
                progress.calculations(),
                progress.seconds());
    }
}
