package lv.lidzas.scheduling.months.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.months.domain.MonthlyReport;

/** Lists reports: to staff all, to others those that concern them as party or as assistant. */
@ApplicationScoped
public class ListReports {

    private final MonthlyReports reports;
    private final MonthReaders readers;

    ListReports(MonthlyReports reports, MonthReaders readers) {
        this.reports = reports;
        this.readers = readers;
    }

    @Transactional
    public Slice<MonthlyReport> handle(Caller caller, ReportFilter filter, PageRequest page) {
        return reports.list(
                new ReportFilter(
                        filter.month(),
                        filter.budgetId(),
                        filter.assistantId(),
                        filter.state(),
                        readers.concerned(caller)),
                page);
    }
}
