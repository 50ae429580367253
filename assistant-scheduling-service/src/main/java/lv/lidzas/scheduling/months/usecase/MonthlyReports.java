package lv.lidzas.scheduling.months.usecase;

import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.ReportId;
import lv.lidzas.scheduling.months.domain.SheetKey;
import org.jspecify.annotations.Nullable;

/** Port: the months that were locked. */
public interface MonthlyReports {

    @Nullable MonthlyReport find(ReportId id);

    /** The budget of a report, without the report, which is read once the budget is held. */
    @Nullable BudgetId budgetOf(ReportId id);

    /** The last edition of a month; absent if it was never locked. */
    @Nullable MonthlyReport last(SheetKey key);

    MonthlyReport add(MonthlyReport report);

    /** Saves a step of the report; refuses if its version is not the current one. */
    MonthlyReport save(MonthlyReport report);

    /** The reports that pass a filter, newest first. */
    Slice<MonthlyReport> list(ReportFilter filter, PageRequest page);
}
