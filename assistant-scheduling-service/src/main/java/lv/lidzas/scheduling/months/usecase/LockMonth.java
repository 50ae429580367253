package lv.lidzas.scheduling.months.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Objects;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.calendar.NormTime;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.months.domain.MonthPay;
import lv.lidzas.scheduling.months.domain.MonthRefusal;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.ReportId;
import lv.lidzas.scheduling.months.domain.ReportState;
import lv.lidzas.scheduling.months.domain.SheetCsv;
import lv.lidzas.scheduling.months.domain.SheetKey;
import lv.lidzas.scheduling.months.domain.Timesheet;
import lv.lidzas.scheduling.pay.domain.PayByAct;
import org.jspecify.annotations.Nullable;

/** A caseworker locks a month that is over and in which nothing is open (mēneša pārskata noslēgšana). */
@ApplicationScoped
public class LockMonth {

    private final SheetKeys keys;
    private final HourBudgets budgets;
    private final WorkedMonths months;
    private final MonthlyReports reports;
    private final MonthReaders readers;
    private final PayByAct pay;
    private final NormTime norm;
    private final LegalClock clock;
    private final Ids ids;

    LockMonth(
            SheetKeys keys,
            HourBudgets budgets,
            WorkedMonths months,
            MonthlyReports reports,
            MonthReaders readers,
            PayByAct pay,
            LegalCalendar calendar,
            LegalClock clock,
            Ids ids) {
        this.keys = keys;
        this.budgets = budgets;
        this.months = months;
        this.reports = reports;
        this.readers = readers;
        this.pay = pay;
        this.norm = new NormTime(calendar);
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The report of all that the allocation's assistant did from its budget.
     *
     * @param ofMinor whether it is paid as help for a minor, which the caseworker knows from the case
     */
    @Transactional
    public Result<MonthlyReport, MonthRefusal> handle(
            Caller caller, AllocationId allocation, YearMonth month, boolean ofMinor) {
        SheetKey key = keys.of(allocation, month);
        if (key == null) {
            return Result.refused(new MonthRefusal.NotThere());
        }
        HourBudget budget = Objects.requireNonNull(budgets.findToChange(key.budgetId()));
        if (readers.isOwnMatter(caller, budget, key.assistantId())) {
            return Result.refused(new MonthRefusal.OwnMatter());
        }
        if (!clock.now().isAfter(key.end(clock.zone()))) {
            return Result.refused(new MonthRefusal.NotOver());
        }
        MonthlyReport before = reports.last(key);
        if (before != null && before.state() != ReportState.REOPENED) {
            return Result.refused(new MonthRefusal.AlreadyLocked(before.id()));
        }
        Timesheet sheet = months.of(key);
        return sheet.open().isEmpty()
                ? Result.done(reports.add(locked(caller, budget, sheet, ofMinor, before)))
                : Result.refused(new MonthRefusal.StillOpen(sheet.open()));
    }

    private MonthlyReport locked(
            Caller caller,
            HourBudget budget,
            Timesheet sheet,
            boolean ofMinor,
            @Nullable MonthlyReport before) {
        int edition = before == null ? 1 : before.edition() + 1;
        return new MonthlyReport(
                new ReportId(ids.next()),
                edition,
                budget.grant().applicationId(),
                budget.humanId(),
                sheet,
                MonthPay.of(sheet, pay.of(budget.grant().ruleSetId()), ofMinor, norm),
                ofMinor,
                SheetCsv.hashOf(SheetCsv.of(sheet, edition, clock.zone())),
                caller.self(),
                clock.now(),
                ReportState.LOCKED,
                null,
                0);
    }
}
