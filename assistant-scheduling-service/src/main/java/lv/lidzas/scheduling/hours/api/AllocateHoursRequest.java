package lv.lidzas.scheduling.hours.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a budget that an assistant is to give.
 *
 * @param budgetId the client's budget
 * @param assistantId the assistant
 * @param minutesPerWeek the minutes in each ISO week
 * @param firstDay the first day
 * @param lastDay the last day
 */
@Schema(description = "Hours of a budget that an assistant is to give")
public record AllocateHoursRequest(
        @Schema(description = "Budget id", examples = "0192f3a1-7a02-7c00-8000-000000000002")
                @NotNull
                UUID budgetId,
        @Schema(
                        description = "Register id of the assistant",
                        examples = "0192f3a1-7a01-7c00-8000-000000000001")
                @NotNull
                UUID assistantId,
        @Schema(
                        description = "Minutes in each ISO week that the period touches",
                        examples = "1200",
                        minimum = "1",
                        maximum = "2400")
                @NotNull
                @Min(1)
                @Max(2400)
                Integer minutesPerWeek,
        @Schema(description = "First day; absent for as soon as possible", examples = "2026-11-23")
                @Nullable LocalDate firstDay,
        @Schema(
                        description = "Last day; absent for the last day of the grant",
                        examples = "2027-11-22")
                @Nullable LocalDate lastDay) {}
