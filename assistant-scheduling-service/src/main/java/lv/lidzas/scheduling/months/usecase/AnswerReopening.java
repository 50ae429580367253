package lv.lidzas.scheduling.months.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.months.domain.MonthRefusal;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.Reopening;
import lv.lidzas.scheduling.months.domain.ReportId;
import lv.lidzas.scheduling.months.domain.ReportState;

/** Another caseworker agrees that a month is opened again, or it stays locked; whoever asked may take it back, and never agrees. */
@ApplicationScoped
public class AnswerReopening {

    private final HoldReport holdReport;
    private final MonthlyReports reports;
    private final LegalClock clock;

    AnswerReopening(HoldReport holdReport, MonthlyReports reports, LegalClock clock) {
        this.holdReport = holdReport;
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional
    public Result<MonthlyReport, MonthRefusal> handle(
            Caller caller, ReportId id, Verdict answer, long expectedVersion) {
        return holdReport
                .handle(caller, id, expectedVersion)
                .then(report -> answered(caller, report, answer));
    }

    private Result<MonthlyReport, MonthRefusal> answered(
            Caller caller, MonthlyReport report, Verdict answer) {
        Reopening asked = report.reopening();
        if (asked == null || report.state() != ReportState.REOPENING) {
            return Result.refused(new MonthRefusal.NotInState(report.state()));
        }
        return switch (answer) {
            case STAY_LOCKED -> Result.done(reports.save(report.keptLocked()));
            case REOPEN ->
                    caller.parties().contains(asked.askedBy())
                            ? Result.refused(new MonthRefusal.SamePerson())
                            : Result.done(
                                    reports.save(
                                            report.reopened(asked, caller.self(), clock.now())));
        };
    }

    /** What the other one says. */
    public enum Verdict {
        /** The month is open again. */
        REOPEN,
        /** The report stands. */
        STAY_LOCKED
    }
}
