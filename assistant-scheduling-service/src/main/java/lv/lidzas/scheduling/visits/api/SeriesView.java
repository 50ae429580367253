package lv.lidzas.scheduling.visits.api;

import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.visits.usecase.PlanSeries;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a series. */
@Schema(description = "What became of visits that recur (apmeklējumu sērija)")
public record SeriesView(
        @Schema(
                        description = "Of the visits that were planned together",
                        examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID seriesId,
        @Schema(description = "How many are planned", examples = "19") int planned,
        @Schema(description = "What became of each, in order", maxItems = Recurrence.MOST)
                List<OccurrenceView> occurrences) {

    static SeriesView of(PlanSeries.Series series) {
        List<OccurrenceView> all = series.occurrences().stream().map(OccurrenceView::of).toList();
        return new SeriesView(
                series.id(), (int) all.stream().filter(OccurrenceView::fits).count(), all);
    }
}
