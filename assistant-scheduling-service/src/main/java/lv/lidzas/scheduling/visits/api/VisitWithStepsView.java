package lv.lidzas.scheduling.visits.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import lv.lidzas.scheduling.visits.usecase.FindVisit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit and what happened to it. */
@Schema(description = "A visit and what happened to it")
public record VisitWithStepsView(
        @JsonUnwrapped VisitView visit,
        @Schema(description = "What happened, in order", maxItems = 1000)
                List<VisitStepView> steps) {

    static VisitWithStepsView of(FindVisit.VisitWithSteps found, boolean suspended) {
        return new VisitWithStepsView(
                VisitView.of(found.visit(), suspended),
                found.steps().stream().map(VisitStepView::of).toList());
    }
}
