package lv.lidzas.scheduling.visits.api;

import static lv.lidzas.scheduling.visits.api.VisitTexts.END;
import static lv.lidzas.scheduling.visits.api.VisitTexts.START;

import java.time.Instant;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.visits.domain.StepKind;
import lv.lidzas.scheduling.visits.domain.VisitReason;
import lv.lidzas.scheduling.visits.domain.VisitStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened to a visit. */
@Schema(description = "Something that happened to a visit")
public record VisitStepView(
        @Schema(description = "What happened", examples = "CANCELLED") StepKind kind,
        @Schema(description = "Who did it", examples = "PERSON") Side side,
        @Schema(description = "Why, where a reason is asked for", examples = "NOT_NEEDED")
                @Nullable VisitReason reason,
        @Schema(description = START, examples = "2026-12-05T18:00", maxLength = 16) String start,
        @Schema(description = END, examples = "2026-12-05T22:00", maxLength = 16) String end,
        @Schema(description = "Minutes of help", examples = "240") int minutes,
        @Schema(description = "When", examples = "2026-12-01T09:15:00Z") Instant at) {

    static VisitStepView of(VisitStep step) {
        return new VisitStepView(
                step.kind(),
                step.side(),
                step.reason(),
                step.time().start().toString(),
                step.time().end().toString(),
                step.time().minutes(),
                step.at());
    }
}
