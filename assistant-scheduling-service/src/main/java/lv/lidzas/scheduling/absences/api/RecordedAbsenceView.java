package lv.lidzas.scheduling.absences.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.absences.usecase.RecordAbsence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An absence and what it hit. */
@Schema(description = "An absence and the visits that it leaves open")
public record RecordedAbsenceView(
        @JsonUnwrapped AbsenceView absence,
        @Schema(description = "The visits that need another assistant now, by day", maxItems = 1000)
                List<UUID> visitsLeftOpen) {

    static RecordedAbsenceView of(RecordAbsence.Recorded recorded) {
        return new RecordedAbsenceView(
                AbsenceView.of(recorded.absence()),
                recorded.hit().stream().map(visit -> visit.id().value()).toList());
    }
}
