package lv.lidzas.scheduling.months.persistence;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.months.domain.MonthPay;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.Reopening;
import lv.lidzas.scheduling.months.domain.ReportId;
import lv.lidzas.scheduling.months.domain.SheetKey;
import lv.lidzas.scheduling.months.domain.SheetLine;
import lv.lidzas.scheduling.months.domain.Timesheet;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/** Between a report and the row that keeps it. */
final class MonthlyReportRowMapping {

    private MonthlyReportRowMapping() {}

    static void write(MonthlyReport report, MonthlyReportRow row) {
        SheetKey key = report.sheet().key();
        row.id = report.id().value();
        row.budgetId = key.budgetId().value();
        row.applicationId = report.applicationId();
        row.humanId = report.humanId();
        row.assistantId = key.assistantId().value();
        row.month = key.month().atDay(1);
        row.edition = report.edition();
        row.lines = StoredJson.write(report.sheet().lines());
        row.pay = StoredJson.write(report.pay());
        row.ofMinor = report.ofMinor();
        row.hash = report.hash();
        row.lockedBy = report.lockedBy().text();
        row.lockedAt = report.lockedAt();
        writeReopening(report, row);
    }

    static void writeReopening(MonthlyReport report, MonthlyReportRow row) {
        Reopening how = report.reopening();
        row.state = report.state();
        row.reopenReason = how == null ? null : how.reason();
        row.reopenAskedBy = how == null ? null : how.askedBy().text();
        row.reopenAskedAt = how == null ? null : how.askedAt();
        PartyKey agreed = how == null ? null : how.agreedBy();
        row.reopenAgreedBy = agreed == null ? null : agreed.text();
        row.reopenAgreedAt = how == null ? null : how.agreedAt();
    }

    static MonthlyReport toDomain(MonthlyReportRow row) {
        SheetKey key =
                new SheetKey(
                        new BudgetId(row.budgetId),
                        new AssistantId(row.assistantId),
                        YearMonth.from(row.month));
        List<SheetLine> lines = Arrays.asList(StoredJson.read(row.lines, SheetLine[].class));
        return new MonthlyReport(
                new ReportId(row.id),
                row.edition,
                row.applicationId,
                row.humanId,
                new Timesheet(key, lines, List.of()),
                StoredJson.read(row.pay, MonthPay.class),
                row.ofMinor,
                row.hash,
                new PartyKey(row.lockedBy),
                row.lockedAt,
                row.state,
                reopening(row),
                row.version);
    }

    private static @Nullable Reopening reopening(MonthlyReportRow row) {
        if (row.reopenReason == null || row.reopenAskedBy == null || row.reopenAskedAt == null) {
            return null;
        }
        return new Reopening(
                row.reopenReason,
                new PartyKey(row.reopenAskedBy),
                row.reopenAskedAt,
                row.reopenAgreedBy == null ? null : new PartyKey(row.reopenAgreedBy),
                row.reopenAgreedAt);
    }
}
