package lv.lidzas.scheduling.hours.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.Allocation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Hours that an assistant gives.
 *
 * @param id the allocation
 * @param budgetId the client's budget
 * @param assistantId the assistant
 * @param minutesPerWeek the minutes in each ISO week
 * @param firstDay the first day
 * @param lastDay the last day
 * @param freeFrom the Monday of the first week that was given back
 * @param allocatedAt when the hours were allocated
 */
@Schema(description = "Hours of a budget that an assistant gives (asistentam piešķirtās stundas)")
public record AllocationView(
        @Schema(description = "Allocation id", examples = "0192f3a1-7a05-7c00-8000-000000000005")
                UUID id,
        @Schema(description = "Budget id", examples = "0192f3a1-7a02-7c00-8000-000000000002")
                UUID budgetId,
        @Schema(
                        description = "Register id of the assistant",
                        examples = "0192f3a1-7a01-7c00-8000-000000000001")
                UUID assistantId,
        @Schema(description = "Minutes in each ISO week that the period touches", examples = "1200")
                int minutesPerWeek,
        @Schema(description = "First day", examples = "2026-11-23") LocalDate firstDay,
        @Schema(description = "Last day", examples = "2027-11-22") LocalDate lastDay,
        @Schema(
                        description =
                                "Monday of the first week that was given back; absent while all weeks are booked",
                        examples = "2027-01-04")
                @Nullable LocalDate freeFrom,
        @Schema(description = "When the hours were allocated", examples = "2026-11-23T07:15:00Z")
                Instant allocatedAt) {

    static AllocationView of(Allocation allocation) {
        return new AllocationView(
                allocation.id().value(),
                allocation.budgetId().value(),
                allocation.assistantId().value(),
                allocation.minutesPerWeek(),
                allocation.period().firstDay(),
                allocation.period().lastDay(),
                allocation.freeFrom() == null ? null : allocation.freeFrom().firstDay(),
                allocation.allocatedAt());
    }
}
