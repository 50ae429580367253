package lv.lidzas.scheduling.months.api;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.months.domain.OpenVisit;
import lv.lidzas.scheduling.visits.domain.VisitState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit of which nobody knows yet what it comes to. */
@Schema(description = "A visit of which nobody knows yet what it comes to")
public record OpenVisitView(
        @Schema(description = "Visit id", examples = "0192f3a1-7a06-7c00-8000-000000000006")
                UUID visitId,
        @Schema(description = "Day on which it begins", examples = "2026-11-05") LocalDate day,
        @Schema(description = "How far it is", examples = "DONE") VisitState state) {

    static OpenVisitView of(OpenVisit visit) {
        return new OpenVisitView(visit.id().value(), visit.day(), visit.state());
    }
}
