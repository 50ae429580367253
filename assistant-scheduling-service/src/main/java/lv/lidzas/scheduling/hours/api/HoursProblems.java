package lv.lidzas.scheduling.hours.api;

import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.pauses.domain.PausedSpan;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
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

    /** The client's granted hours of a month are booked, or nearly. */
    public static final ProblemType CLIENT_MONTH_EXHAUSTED =
            new ProblemType("client-month-exhausted", 409);

    /** The person's hours of all decisions together reach 160 in a month, or nearly. */
    public static final ProblemType PERSON_MONTH_FULL = new ProblemType("person-month-full", 409);

    /** Hours are stated in another unit than that in which the decision grants them. */
    public static final ProblemType OTHER_UNIT = new ProblemType("granted-in-another-unit", 422);

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
                CLIENT_MONTH_EXHAUSTED,
                PERSON_MONTH_FULL,
                OTHER_UNIT,
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
            case HoursRefusal.OtherUnit(GrantedTime.Per granted) -> otherUnit(granted);
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

    private static ProblemException otherUnit(GrantedTime.Per granted) {
        ProblemException problem = ProblemException.of(OTHER_UNIT).with("per", granted);
        return switch (granted) {
            case WEEK -> problem.at("/minutesPerMonth", "granted-by-week");
            case MONTH -> problem.at("/minutesPerWeek", "granted-by-month");
        };
    }

    private static ProblemException full(FullWeek week) {
        boolean isWeek = week.tightest().span().per() == GrantedTime.Per.WEEK;
        ProblemType type =
                switch (week.of()) {
                    case ASSISTANT -> ASSISTANT_HOURS_EXHAUSTED;
                    case BUDGET -> isWeek ? CLIENT_HOURS_EXHAUSTED : CLIENT_MONTH_EXHAUSTED;
                    case PERSON -> isWeek ? PERSON_WEEK_FULL : PERSON_MONTH_FULL;
                };
        WeekHours tightest = week.tightest();
        return ProblemException.of(
                        type,
                        tightest.freeMinutes(),
                        tightest.span().label(),
                        tightest.limitMinutes())
                .with("freeMinutes", tightest.freeMinutes())
                .with(fieldOf(tightest.span()), tightest.span().label())
                .with("limitMinutes", tightest.limitMinutes());
    }

    private static String fieldOf(CountedSpan span) {
        return switch (span.per()) {
            case WEEK -> "week";
            case MONTH -> "month";
        };
    }

    private static ProblemException unknown(String pointer) {
        return ProblemException.of(UNKNOWN_REFERENCE).at(pointer, "unknown-reference");
    }
}
