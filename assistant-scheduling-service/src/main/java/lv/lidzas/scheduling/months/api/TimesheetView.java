package lv.lidzas.scheduling.months.api;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.Timesheet;
import lv.lidzas.scheduling.months.usecase.ShowTimesheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an assistant did for a person in a month, as it is known now. */
@Schema(description = "What an assistant did for a person in a month (uzskaites lapa)")
public record TimesheetView(
        @Schema(description = "Budget id", examples = "0192f3a1-7a04-7c00-8000-000000000004")
                UUID budgetId,
        @Schema(
                        description = "Register id of the assistant",
                        examples = "0192f3a1-7a01-7c00-8000-000000000001")
                UUID assistantId,
        @Schema(
                        description = "Calendar month in Latvia",
                        implementation = String.class,
                        examples = "2026-11",
                        pattern = "^[0-9]{4}-[0-9]{2}$",
                        maxLength = 7)
                YearMonth month,
        @Schema(description = "What both sides agree on, by day", maxItems = 1000)
                List<SheetLineView> lines,
        @Schema(description = "Minutes that are paid", examples = "2400") int minutes,
        @Schema(description = "Minutes beyond the granted time", examples = "0") int beyondMinutes,
        @Schema(description = "What is not recorded, agreed on or settled yet", maxItems = 1000)
                List<OpenVisitView> open,
        @Schema(
                        description = "The report that locks the month; absent while none does",
                        examples = "0192f3a1-7a0a-7c00-8000-00000000000a")
                @Nullable UUID lockedBy) {

    static TimesheetView of(ShowTimesheet.Sheet shown) {
        Timesheet sheet = shown.sheet();
        MonthlyReport locked = shown.locked();
        return new TimesheetView(
                sheet.key().budgetId().value(),
                sheet.key().assistantId().value(),
                sheet.key().month(),
                sheet.lines().stream().map(SheetLineView::of).toList(),
                sheet.minutes(),
                sheet.beyondMinutes(),
                sheet.open().stream().map(OpenVisitView::of).toList(),
                locked == null ? null : locked.id().value());
    }
}
