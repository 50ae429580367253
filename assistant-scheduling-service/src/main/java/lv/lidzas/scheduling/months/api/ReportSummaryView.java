package lv.lidzas.scheduling.months.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.ReportState;
import lv.lidzas.scheduling.months.domain.SheetKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A locked month in a list. */
@Schema(description = "A locked month in a list")
public record ReportSummaryView(
        @Schema(description = "Report id", examples = "0192f3a1-7a0a-7c00-8000-00000000000a")
                UUID id,
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
        @Schema(description = "1 for the first lock of the month", examples = "1") int edition,
        @Schema(description = "Whether it stands", examples = "LOCKED") ReportState state,
        @Schema(description = "Minutes that are paid", examples = "2400") int minutes,
        @Schema(description = "What the assistant gets, in cents", examples = "20440")
                long payCents,
        @Schema(description = "When it was locked", examples = "2026-12-02T08:00:00Z")
                Instant lockedAt) {

    static ReportSummaryView of(MonthlyReport report) {
        SheetKey key = report.sheet().key();
        return new ReportSummaryView(
                report.id().value(),
                key.budgetId().value(),
                key.assistantId().value(),
                key.month(),
                report.edition(),
                report.state(),
                report.sheet().minutes(),
                report.pay().pay().value(),
                report.lockedAt());
    }
}
