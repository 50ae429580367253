package lv.lidzas.scheduling.api;

import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.domain.Rejection;
import lv.lidzas.scheduling.domain.ServicePeriod;
import lv.lidzas.scheduling.domain.WeekHours;

/** The problems that only this service has, and which refusal becomes which of them. */
public final class SchedulingProblems {

    /** The assistant's 40 hours of a week are booked, or nearly. */
    public static final ProblemType ASSISTANT_HOURS_EXHAUSTED =
            new ProblemType("assistant-hours-exhausted", 409);

    /** The client's granted hours of a week are booked, or nearly. */
    public static final ProblemType CLIENT_HOURS_EXHAUSTED =
            new ProblemType("client-hours-exhausted", 409);

    /** The person's hours of all decisions together reach 40 in a week, or nearly. */
    public static final ProblemType PERSON_WEEK_FULL = new ProblemType("person-week-full", 409);

    /** The assistant may not work on all days asked for. */
    public static final ProblemType ASSISTANT_NOT_ACTIVE =
            new ProblemType("assistant-not-active", 409);

    /** The days asked for reach beyond the grant. */
    public static final ProblemType OUTSIDE_BUDGET_PERIOD =
            new ProblemType("outside-budget-period", 422);

    /** The budget or the assistant that the request names does not exist. */
    public static final ProblemType UNKNOWN_REFERENCE = new ProblemType("unknown-reference", 422);

    /** No week would become free. */
    public static final ProblemType NOTHING_TO_RELEASE = new ProblemType("nothing-to-release", 409);

    /** The declared hours elsewhere leave less than is booked here. */
    public static final ProblemType LIMIT_BELOW_BOOKED =
            new ProblemType("weekly-limit-below-booked", 409);

    /** The login belongs to another entry of the register. */
    public static final ProblemType LOGIN_TAKEN = new ProblemType("login-taken", 409);

    private SchedulingProblems() {}

    static List<ProblemType> all() {
        return List.of(
                ASSISTANT_HOURS_EXHAUSTED,
                CLIENT_HOURS_EXHAUSTED,
                PERSON_WEEK_FULL,
                ASSISTANT_NOT_ACTIVE,
                OUTSIDE_BUDGET_PERIOD,
                UNKNOWN_REFERENCE,
                NOTHING_TO_RELEASE,
                LIMIT_BELOW_BOOKED,
                LOGIN_TAKEN);
    }

    static ProblemException notFound() {
        return ProblemException.of(KitProblems.NOT_FOUND);
    }

    static ProblemException of(Rejection rejection) {
        return switch (rejection) {
            case Rejection.AssistantHoursExhausted(WeekHours tightest) ->
                    exhausted(ASSISTANT_HOURS_EXHAUSTED, tightest);
            case Rejection.ClientHoursExhausted(WeekHours tightest) ->
                    exhausted(CLIENT_HOURS_EXHAUSTED, tightest);
            case Rejection.PersonWeekFull(WeekHours tightest) ->
                    exhausted(PERSON_WEEK_FULL, tightest);
            case Rejection.AssistantNotActive _ -> ProblemException.of(ASSISTANT_NOT_ACTIVE);
            case Rejection.OutsideBudgetPeriod(ServicePeriod granted) ->
                    ProblemException.of(
                                    OUTSIDE_BUDGET_PERIOD, granted.firstDay(), granted.lastDay())
                            .with("firstDay", granted.firstDay())
                            .with("lastDay", granted.lastDay());
            case Rejection.UnknownBudget() -> unknown("/budgetId");
            case Rejection.UnknownAssistant() -> unknown("/assistantId");
            case Rejection.NothingToRelease() -> ProblemException.of(NOTHING_TO_RELEASE);
            case Rejection.LimitBelowBooked(WeekHours fullest) ->
                    ProblemException.of(
                                    LIMIT_BELOW_BOOKED,
                                    fullest.bookedMinutes(),
                                    fullest.week().label(),
                                    fullest.limitMinutes())
                            .with("bookedMinutes", fullest.bookedMinutes())
                            .with("week", fullest.week().label())
                            .with("limitMinutes", fullest.limitMinutes());
        };
    }

    private static ProblemException exhausted(ProblemType type, WeekHours tightest) {
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
