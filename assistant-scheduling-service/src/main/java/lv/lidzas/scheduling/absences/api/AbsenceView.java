package lv.lidzas.scheduling.absences.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.absences.domain.Absence;
import lv.lidzas.scheduling.absences.domain.AbsenceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days on which an assistant is away. */
@Schema(description = "Days on which an assistant is away (prombūtne)")
public record AbsenceView(
        @Schema(description = "Absence id", examples = "0192f3a1-7a08-7c00-8000-000000000008")
                UUID id,
        @Schema(
                        description = "Register id of the assistant",
                        examples = "0192f3a1-7a01-7c00-8000-000000000001")
                UUID assistantId,
        @Schema(description = "Why, as far as anybody needs to know", examples = "SICKNESS")
                AbsenceKind kind,
        @Schema(description = "First day", examples = "2026-12-01") LocalDate firstDay,
        @Schema(description = "Last day", examples = "2026-12-04") LocalDate lastDay,
        @Schema(description = "When it was recorded", examples = "2026-12-01T05:40:00Z")
                Instant recordedAt) {

    static AbsenceView of(Absence absence) {
        return new AbsenceView(
                absence.id(),
                absence.assistantId().value(),
                absence.kind(),
                absence.days().firstDay(),
                absence.days().lastDay(),
                absence.recordedAt());
    }
}
