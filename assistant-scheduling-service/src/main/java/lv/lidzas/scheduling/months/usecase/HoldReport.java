package lv.lidzas.scheduling.months.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.months.domain.MonthRefusal;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.ReportId;

/** Holds a report for a caseworker whose own matter it is not, with its budget, until the transaction ends. */
@ApplicationScoped
class HoldReport {

    private final HourBudgets budgets;
    private final MonthlyReports reports;
    private final MonthReaders readers;

    HoldReport(HourBudgets budgets, MonthlyReports reports, MonthReaders readers) {
        this.budgets = budgets;
        this.reports = reports;
        this.readers = readers;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Result<MonthlyReport, MonthRefusal> handle(
            Caller caller, ReportId id, long expectedVersion) {
        BudgetId budgetId = reports.budgetOf(id);
        if (budgetId == null) {
            return Result.refused(new MonthRefusal.NotThere());
        }
        HourBudget budget = Objects.requireNonNull(budgets.findToChange(budgetId));
        MonthlyReport report = Objects.requireNonNull(reports.find(id));
        if (readers.isOwnMatter(caller, budget, report.sheet().key().assistantId())) {
            return Result.refused(new MonthRefusal.OwnMatter());
        }
        if (report.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return Result.done(report);
    }
}
