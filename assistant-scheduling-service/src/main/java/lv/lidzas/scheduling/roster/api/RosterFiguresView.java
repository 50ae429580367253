package lv.lidzas.scheduling.roster.api;

import lv.lidzas.scheduling.roster.domain.RosterFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What some weeks mean for people, in whole numbers. */
@Schema(description = "What the weeks mean for people, in whole numbers (grafika rādītāji)")
public record RosterFiguresView(
        @Schema(description = "All visits", examples = "120") int visits,
        @Schema(description = "Visits to which nobody comes", examples = "2") int unmetVisits,
        @Schema(description = "Minutes of help in these", examples = "180") int unmetMinutes,
        @Schema(
                        description =
                                "Of a thousand visits met, those with the assistant who comes to that person most often",
                        examples = "870")
                int continuityPerThousand,
        @Schema(
                        description =
                                "Of a thousand visits met, those with an assistant whom the person wishes, or where there is no wish",
                        examples = "940")
                int wishedPerThousand,
        @Schema(
                        description =
                                "How far the loads of assistants lie from their mean, in tenths of a percent of what they can give",
                        examples = "112")
                int loadSpreadPerThousand,
        @Schema(description = "Minutes between named places", examples = "340") int travelMinutes,
        @Schema(
                        description =
                                "Visits that had an assistant and get another one, another hour or nobody",
                        examples = "14")
                int changedVisits) {

    static RosterFiguresView of(RosterFigures figures) {
        return new RosterFiguresView(
                figures.visits(),
                figures.unmetVisits(),
                figures.unmetMinutes(),
                figures.continuity(),
                figures.wished(),
                figures.loadSpread(),
                figures.travelMinutes(),
                figures.changedVisits());
    }
}
