package lv.lidzas.scheduling.absences.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.absences.domain.AbsenceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days on which an assistant is away. */
@Schema(description = "Days on which an assistant is away")
public record RecordAbsenceRequest(
        @Schema(
                        description = "Register id of the assistant",
                        examples = "0192f3a1-7a01-7c00-8000-000000000001")
                @NotNull
                UUID assistantId,
        @Schema(
                        description = "Why, as far as anybody needs to know; no diagnosis",
                        examples = "SICKNESS")
                @NotNull
                AbsenceKind kind,
        @Schema(description = "First day", examples = "2026-12-01") @NotNull LocalDate firstDay,
        @Schema(description = "Last day", examples = "2026-12-04") @NotNull LocalDate lastDay) {}
