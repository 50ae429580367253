package lv.lidzas.scheduling.worked.api;

import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.worked.usecase.ShowWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every line that was recorded of a visit. */
@Schema(description = "Every line that was recorded of a visit")
public record WorkedLinesView(
        @Schema(description = "Visit id", examples = "0192f3a1-7a06-7c00-8000-000000000006")
                UUID visitId,
        @Schema(description = "How far the visit is", examples = "CONFIRMED") VisitState state,
        @Schema(description = "In order; the last one counts", maxItems = 1000)
                List<WorkedTimeView> lines) {

    static WorkedLinesView of(ShowWork.VisitWork work) {
        return new WorkedLinesView(
                work.visit().id().value(),
                work.visit().state(),
                work.lines().stream().map(WorkedTimeView::of).toList());
    }
}
