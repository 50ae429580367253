package lv.lidzas.scheduling.months.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.months.domain.MonthRefusal;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.ReportState;
import lv.lidzas.scheduling.months.domain.SheetKey;
import lv.lidzas.scheduling.months.domain.Timesheet;
import org.jspecify.annotations.Nullable;

/** Shows what was done in a month as it is known now, to staff, to the parties of the case and to the assistant. */
@ApplicationScoped
public class ShowTimesheet {

    private final SheetKeys keys;
    private final HourBudgets budgets;
    private final WorkedMonths months;
    private final MonthlyReports reports;
    private final MonthReaders readers;

    ShowTimesheet(
            SheetKeys keys,
            HourBudgets budgets,
            WorkedMonths months,
            MonthlyReports reports,
            MonthReaders readers) {
        this.keys = keys;
        this.budgets = budgets;
        this.months = months;
        this.reports = reports;
        this.readers = readers;
    }

    @Transactional
    public Result<Sheet, MonthRefusal> handle(
            Caller caller, AllocationId allocation, YearMonth month) {
        SheetKey key = keys.of(allocation, month);
        HourBudget budget = key == null ? null : budgets.find(key.budgetId());
        if (key == null
                || budget == null
                || !readers.mayRead(caller, budget.grant().applicationId(), key.assistantId())) {
            return Result.refused(new MonthRefusal.NotThere());
        }
        MonthlyReport last = reports.last(key);
        return Result.done(
                new Sheet(
                        budget,
                        months.of(key),
                        last == null || last.state() == ReportState.REOPENED ? null : last));
    }

    /**
     * A timesheet.
     *
     * @param locked the report that locks the month; absent while none does
     */
    public record Sheet(HourBudget budget, Timesheet sheet, @Nullable MonthlyReport locked) {}
}
