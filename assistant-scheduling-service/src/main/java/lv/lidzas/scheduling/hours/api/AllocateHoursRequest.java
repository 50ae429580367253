package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.hours.api.HoursTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.hours.api.HoursTexts.ASSISTANT_ID;
import static lv.lidzas.scheduling.hours.api.HoursTexts.A_BUDGET;
import static lv.lidzas.scheduling.hours.api.HoursTexts.BUDGET_ID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Hours of a budget that an assistant is to give. */
@Schema(description = "Hours of a budget that an assistant is to give")
public record AllocateHoursRequest(
        @Schema(description = BUDGET_ID, examples = A_BUDGET) @NotNull UUID budgetId,
        @Schema(description = ASSISTANT_ID, examples = AN_ASSISTANT) @NotNull UUID assistantId,
        @Schema(
                        description =
                                "Minutes in each whole ISO week, where time is granted by the week; a part of a week has as many sevenths as"
                                        + " days",
                        examples = "1200")
                @Min(1)
                @Max(2400)
                @Nullable Integer minutesPerWeek,
        @Schema(
                        description =
                                "Minutes in each whole month, where time is granted by the month; they are spread over its days. Either these or"
                                        + " minutes per week",
                        examples = "4800")
                @Min(1)
                @Max(9600)
                @Nullable Integer minutesPerMonth,
        @Schema(description = "First day; absent for as soon as possible", examples = "2026-11-23")
                @Nullable LocalDate firstDay,
        @Schema(
                        description = "Last day; absent for the last day of the grant",
                        examples = "2027-11-22")
                @Nullable LocalDate lastDay,
        @Schema(
                        description =
                                "Whether the days that are free are taken where not all are; left out it is all or nothing",
                        examples = "true")
                @Nullable Boolean partial) {}
