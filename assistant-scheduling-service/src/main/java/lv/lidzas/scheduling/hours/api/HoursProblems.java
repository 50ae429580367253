package lv.lidzas.scheduling.hours.api;

import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.pauses.domain.PausedSpan;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekHours;

/** The problems of hours, and which refusal becomes which of them. */
public final class HoursProblems {

    /** The assistant's 40 hours of a week are booked, or nearly. */
    public static final ProblemType ASSISTANT_HOURS_EXHAUSTED =
            new ProblemType("assistant-hours-exhausted", 409);

    /** The client's granted hours of a week are booked, or nearly. */
    public static final ProblemType CLIENT_HOURS_EXHAUSTED =
            new ProblemType("client-hours-exhausted", 409);

    /** The person's hours of all decisions together reach 40 in a week, or nearly. */
    public static final ProblemType PERSON_WEEK_FULL = new ProblemType("person-week-full", 409);

    /** The decision grants time by the month, and only time by the week can be booked. */
    public static final ProblemType COUNTED_BY_MONTH =
            new ProblemType("time-counted-by-month", 409);

    /** The assistant may not work on all days asked for. */
    public static final ProblemType ASSISTANT_NOT_ACTIVE =
            new ProblemType("assistant-not-active", 409);

    /** The person does not want this assistant. */
    public static final ProblemType ASSISTANT_BLOCKED = new ProblemType("assistant-blocked", 409);

    /** The days asked for reach beyond the grant. */
    public static final ProblemType OUTSIDE_BUDGET_PERIOD =
            new ProblemType("outside-budget-period", 422);

    /** The decision was revoked. */
    public static final ProblemType BUDGET_REVOKED = new ProblemType("budget-revoked", 409);

    /** The budget or the assistant that the request names does not exist. */
    public static final ProblemType UNKNOWN_REFERENCE = new ProblemType("unknown-reference", 422);

    /** No week would become free. */
    public static final ProblemType NOTHING_TO_RELEASE = new ProblemType("nothing-to-release", 409);

    /** In a week of the period no day is paid. */
    public static final ProblemType PERSON_AWAY = new ProblemType("person-away", 409);

    private HoursProblems() {}

    static List<ProblemType> all() {
        return List.of(
                ASSISTANT_HOURS_EXHAUSTED,
                CLIENT_HOURS_EXHAUSTED,
                PERSON_WEEK_FULL,
                COUNTED_BY_MONTH,
                ASSISTANT_NOT_ACTIVE,
                ASSISTANT_BLOCKED,
                OUTSIDE_BUDGET_PERIOD,
                BUDGET_REVOKED,
                UNKNOWN_REFERENCE,
                NOTHING_TO_RELEASE,
                PERSON_AWAY);
    }

    static ProblemException of(HoursRefusal refusal) {
        return switch (refusal) {
            case HoursRefusal.NotThere() -> ProblemException.of(KitProblems.NOT_FOUND);
            case HoursRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case HoursRefusal.UnknownBudget() -> unknown("/budgetId");
            case HoursRefusal.UnknownAssistant() -> unknown("/assistantId");
            case HoursRefusal.CountedByMonth() -> ProblemException.of(COUNTED_BY_MONTH);
            case HoursRefusal.OutsideBudgetPeriod(ServicePeriod granted) ->
                    ProblemException.of(
                                    OUTSIDE_BUDGET_PERIOD, granted.firstDay(), granted.lastDay())
                            .with("firstDay", granted.firstDay())
                            .with("lastDay", granted.lastDay());
            case HoursRefusal.BudgetRevoked() -> ProblemException.of(BUDGET_REVOKED);
            case HoursRefusal.AssistantNotActive _ -> ProblemException.of(ASSISTANT_NOT_ACTIVE);
            case HoursRefusal.AssistantBlocked() -> ProblemException.of(ASSISTANT_BLOCKED);
            case HoursRefusal.NoRoom(FullWeek week, List<ServicePeriod> free) ->
                    full(week).with("free", free.stream().map(StretchView::of).toList());
            case HoursRefusal.Paused(IsoWeek week, PausedSpan days) -> paused(week, days);
            case HoursRefusal.NothingToRelease() -> ProblemException.of(NOTHING_TO_RELEASE);
        };
    }

    private static ProblemException paused(IsoWeek week, PausedSpan days) {
        ProblemException problem =
                ProblemException.of(
                                PERSON_AWAY,
                                week.label(),
                                days.firstDay(),
                                days.lastDay() == null ? "…" : days.lastDay())
                        .with("week", week.label())
                        .with("firstDay", days.firstDay());
        return days.lastDay() == null ? problem : problem.with("lastDay", days.lastDay());
    }

    private static ProblemException full(FullWeek week) {
        ProblemType type =
                switch (week.of()) {
                    case ASSISTANT -> ASSISTANT_HOURS_EXHAUSTED;
                    case BUDGET -> CLIENT_HOURS_EXHAUSTED;
                    case PERSON -> PERSON_WEEK_FULL;
                };
        WeekHours tightest = week.tightest();
        return ProblemException.of(
                        type,
                        tightest.freeMinutes(),
                        tightest.week().label(),
                        tightest.limitMinutes())
                .with("freeMinutes", tightest.freeMinutes())
                .with("week", tightest.week().label())
                .with("limitMinutes", tightest.limitMinutes());
    }

    private static ProblemException unknown(String pointer) {
        return ProblemException.of(UNKNOWN_REFERENCE).at(pointer, "unknown-reference");
    }
}
