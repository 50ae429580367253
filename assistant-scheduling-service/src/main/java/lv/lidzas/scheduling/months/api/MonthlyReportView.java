package lv.lidzas.scheduling.months.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.ReopenReason;
import lv.lidzas.scheduling.months.domain.Reopening;
import lv.lidzas.scheduling.months.domain.ReportState;
import lv.lidzas.scheduling.months.domain.SheetKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A locked month. */
@Schema(description = "A locked month with its pay (mēneša pārskats)")
public record MonthlyReportView(
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
        @Schema(
                        description =
                                "1 for the first lock of the month, one more after each reopening",
                        examples = "1")
                int edition,
        @Schema(description = "Whether it stands", examples = "LOCKED") ReportState state,
        @Schema(description = "What was done, by day", maxItems = 1000) List<SheetLineView> lines,
        @Schema(description = "Minutes that are paid", examples = "2400") int minutes,
        @Schema(description = "Minutes beyond the granted time", examples = "0") int beyondMinutes,
        @Schema(description = "Whether it is paid as help for a minor", examples = "false")
                boolean ofMinor,
        @Schema(description = "What it comes to, by rate", maxItems = 100) List<PayLineView> pay,
        @Schema(
                        description =
                                "Minutes of days for which no rate is known, and which are in no sum",
                        examples = "0")
                int minutesWithoutRate,
        @Schema(description = "What the assistant gets, in cents", examples = "20440")
                long payCents,
        @Schema(description = "The most that the state gives for it, in cents", examples = "21462")
                long stateFundingCents,
        @Schema(
                        description = "SHA-256 of its CSV, as sha256sum prints it",
                        examples =
                                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                String hash,
        @Schema(description = "When it was locked", examples = "2026-12-02T08:00:00Z")
                Instant lockedAt,
        @Schema(
                        description =
                                "Why somebody wants it opened again; absent while nobody does",
                        examples = "WRONG_TIMES")
                @Nullable ReopenReason reopenReason) {

    static MonthlyReportView of(MonthlyReport report) {
        SheetKey key = report.sheet().key();
        Reopening how = report.reopening();
        return new MonthlyReportView(
                report.id().value(),
                key.budgetId().value(),
                key.assistantId().value(),
                key.month(),
                report.edition(),
                report.state(),
                report.sheet().lines().stream().map(SheetLineView::of).toList(),
                report.sheet().minutes(),
                report.sheet().beyondMinutes(),
                report.ofMinor(),
                report.pay().lines().stream().map(PayLineView::of).toList(),
                report.pay().unknownMinutes(),
                report.pay().pay().value(),
                report.pay().stateFunding().value(),
                report.hash(),
                report.lockedAt(),
                how == null ? null : how.reason());
    }
}
