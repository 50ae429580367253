package lv.lidzas.scheduling.months.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.months.domain.MonthRefusal;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.ReopenReason;
import lv.lidzas.scheduling.months.domain.ReportId;
import lv.lidzas.scheduling.months.domain.ReportState;

/** A caseworker asks to open a locked month again, and says why. */
@ApplicationScoped
public class AskToReopen {

    private final HoldReport holdReport;
    private final MonthlyReports reports;
    private final LegalClock clock;

    AskToReopen(HoldReport holdReport, MonthlyReports reports, LegalClock clock) {
        this.holdReport = holdReport;
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional
    public Result<MonthlyReport, MonthRefusal> handle(
            Caller caller, ReportId id, ReopenReason reason, long expectedVersion) {
        return holdReport
                .handle(caller, id, expectedVersion)
                .then(report ->
                        report.state() == ReportState.LOCKED
                                ? Result.done(
                                        reports.save(
                                                report.asked(reason, caller.self(), clock.now())))
                                : Result.refused(new MonthRefusal.NotInState(report.state())));
    }
}
