package lv.lidzas.scheduling.months.api;

import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.months.domain.MonthRefusal;
import lv.lidzas.scheduling.months.domain.OpenVisit;
import lv.lidzas.scheduling.months.domain.ReportId;
import lv.lidzas.scheduling.months.domain.ReportState;

/** The problems of months, and which refusal becomes which of them. */
public final class MonthsProblems {

    /** The month is not over. */
    public static final ProblemType MONTH_NOT_OVER = new ProblemType("month-not-over", 409);

    /** What some visits of the month come to is not known; {@code openVisits} names them. */
    public static final ProblemType MONTH_STILL_OPEN = new ProblemType("month-still-open", 409);

    /** The month is locked already; {@code reportId} says by which report. */
    public static final ProblemType MONTH_LOCKED_BEFORE =
            new ProblemType("month-locked-before", 409);

    /** The report is not so far, or further. */
    public static final ProblemType REPORT_NOT_NOW = new ProblemType("report-not-now", 409);

    /** Whoever asked to open a month does not agree to it as well. */
    public static final ProblemType REOPENING_NEEDS_ANOTHER =
            new ProblemType("reopening-needs-another", 403);

    private MonthsProblems() {}

    static List<ProblemType> all() {
        return List.of(
                MONTH_NOT_OVER,
                MONTH_STILL_OPEN,
                MONTH_LOCKED_BEFORE,
                REPORT_NOT_NOW,
                REOPENING_NEEDS_ANOTHER);
    }

    static ProblemException of(MonthRefusal refusal) {
        return switch (refusal) {
            case MonthRefusal.NotThere() -> ProblemException.of(KitProblems.NOT_FOUND);
            case MonthRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case MonthRefusal.NotOver() -> ProblemException.of(MONTH_NOT_OVER);
            case MonthRefusal.StillOpen(List<OpenVisit> visits) ->
                    ProblemException.of(MONTH_STILL_OPEN)
                            .with("openVisits", visits.stream().map(OpenVisitView::of).toList());
            case MonthRefusal.AlreadyLocked(ReportId report) ->
                    ProblemException.of(MONTH_LOCKED_BEFORE).with("reportId", report.value());
            case MonthRefusal.NotInState(ReportState state) ->
                    ProblemException.of(REPORT_NOT_NOW).with("reportState", state);
            case MonthRefusal.SamePerson() -> ProblemException.of(REOPENING_NEEDS_ANOTHER);
        };
    }
}
