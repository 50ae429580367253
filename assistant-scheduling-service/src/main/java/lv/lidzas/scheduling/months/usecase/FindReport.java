package lv.lidzas.scheduling.months.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.months.domain.MonthRefusal;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.ReportId;

/** Shows a report to staff, to the parties of the case and to the assistant. */
@ApplicationScoped
public class FindReport {

    private final MonthlyReports reports;
    private final MonthReaders readers;

    FindReport(MonthlyReports reports, MonthReaders readers) {
        this.reports = reports;
        this.readers = readers;
    }

    @Transactional
    public Result<MonthlyReport, MonthRefusal> handle(Caller caller, ReportId id) {
        MonthlyReport report = reports.find(id);
        return report != null
                        && readers.mayRead(
                                caller, report.applicationId(), report.sheet().key().assistantId())
                ? Result.done(report)
                : Result.refused(new MonthRefusal.NotThere());
    }
}
