package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.hours.api.HoursTexts.ALLOCATION_ID;
import static lv.lidzas.scheduling.hours.api.HoursTexts.AN_ALLOCATION;
import static lv.lidzas.scheduling.hours.api.HoursTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.hours.api.HoursTexts.ASSISTANT_ID;
import static lv.lidzas.scheduling.hours.api.HoursTexts.A_BUDGET;
import static lv.lidzas.scheduling.hours.api.HoursTexts.BUDGET_ID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Hours that an assistant gives. */
@Schema(description = "Hours of a budget that an assistant gives (asistentam piešķirtās stundas)")
public record AllocationView(
        @Schema(description = ALLOCATION_ID, examples = AN_ALLOCATION) UUID id,
        @Schema(description = BUDGET_ID, examples = A_BUDGET) UUID budgetId,
        @Schema(description = ASSISTANT_ID, examples = AN_ASSISTANT) UUID assistantId,
        @Schema(
                        description =
                                "Minutes in each whole ISO week, where time is granted by the week; a part of a week has as many sevenths as"
                                        + " days",
                        examples = "1200")
                @Nullable Integer minutesPerWeek,
        @Schema(
                        description =
                                "Minutes in each whole month, where time is granted by the month; they are spread over its days",
                        examples = "4800")
                @Nullable Integer minutesPerMonth,
        @Schema(description = "First day", examples = "2026-11-23") LocalDate firstDay,
        @Schema(description = "Last day", examples = "2027-11-22") LocalDate lastDay,
        @Schema(
                        description =
                                "The first of the allocations that one request made; this one where it is the only one",
                        examples = AN_ALLOCATION)
                UUID bookingId,
        @Schema(
                        description =
                                "First day that was given back; absent while all days are booked",
                        examples = "2027-01-04")
                @Nullable LocalDate freeFrom,
        @Schema(
                        description =
                                "ISO weeks that are booked and of which no day is paid now: the person needs no help in them",
                        examples = "[\"2026-W50\"]",
                        maxItems = 60)
                List<String> suspendedWeeks,
        @Schema(
                        description =
                                "ISO weeks of which minutes were given back, because another assistant helps then",
                        examples = "[\"2026-W51\"]",
                        maxItems = 400)
                List<String> cededWeeks,
        @Schema(description = "When the hours were allocated", examples = "2026-11-23T07:15:00Z")
                Instant allocatedAt) {

    /** Just booked, of which no week is suspended. */
    static AllocationView of(Allocation allocation) {
        return of(allocation, List.of());
    }

    static AllocationView of(Allocation allocation, List<IsoWeek> suspended) {
        GrantedTime time = allocation.time();
        return new AllocationView(
                allocation.id().value(),
                allocation.budgetId().value(),
                allocation.assistantId().value(),
                time.isByWeek() ? Integer.valueOf(time.minutes()) : null,
                time.isByWeek() ? null : Integer.valueOf(time.minutes()),
                allocation.period().firstDay(),
                allocation.period().lastDay(),
                allocation.booking().value(),
                allocation.freeFrom(),
                suspended.stream().map(IsoWeek::label).toList(),
                allocation.ceded().keySet().stream()
                        .map(part -> part.week().label())
                        .distinct()
                        .toList(),
                allocation.allocatedAt());
    }
}
