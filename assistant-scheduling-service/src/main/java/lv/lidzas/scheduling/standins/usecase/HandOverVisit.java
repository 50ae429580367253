package lv.lidzas.scheduling.standins.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.hours.usecase.BookHours;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.standins.domain.OfferState;
import lv.lidzas.scheduling.standins.domain.StandInRefusal;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.HindranceKind;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitHindrance;
import lv.lidzas.scheduling.visits.usecase.CedeHours;
import lv.lidzas.scheduling.visits.usecase.Planner;
import lv.lidzas.scheduling.weeks.domain.CalendarMonth;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;

/** Gives a visit that was left open to another assistant, with hours of its weeks that the first one gives back. */
@ApplicationScoped
class HandOverVisit {

    private final CedeHours cedeHours;
    private final BookHours bookHours;
    private final Planner planner;
    private final HourBudgets budgets;
    private final Allocations allocations;
    private final NamedLocks locks;
    private final WeeklyLimit limit;
    private final LegalClock clock;

    HandOverVisit(
            CedeHours cedeHours,
            BookHours bookHours,
            Planner planner,
            HourBudgets budgets,
            Allocations allocations,
            NamedLocks locks,
            WeeklyLimit limit,
            LegalClock clock) {
        this.cedeHours = cedeHours;
        this.bookHours = bookHours;
        this.planner = planner;
        this.budgets = budgets;
        this.allocations = allocations;
        this.locks = locks;
        this.limit = limit;
        this.clock = clock;
    }

    Result<Visit, StandInRefusal> handle(Caller caller, OwnOffers.Held held) {
        Visit visit = held.visit();
        locks.hold("visits of assistant " + held.assistant().id().value());
        locks.hold("visits of human " + held.budget().humanId());
        Allocation first = Objects.requireNonNull(allocations.find(visit.allocationId()));
        cedeHours.handle(held.budget(), first, visit.time());
        return hours(held).then(hours -> moved(caller, held, hours));
    }

    /** Hours that the assistant has of this budget already, or new ones of the weeks of the visit. */
    private Result<Allocation, StandInRefusal> hours(OwnOffers.Held held) {
        ServicePeriod days = held.visit().time().days();
        for (Allocation own : allocations.ofBudget(held.budget().id())) {
            if (own.assistantId().equals(held.assistant().id()) && own.covers(days)) {
                return Result.done(own);
            }
        }
        ServicePeriod weeks = weeksOf(days, held.budget(), held.assistant());
        BookHours.Wanted wanted =
                BookHours.Wanted.anew(
                        timeOf(held.visit(), weeks, held.budget().per()),
                        held.budget().per() == GrantedTime.Per.WEEK
                                ? weeks
                                : ofMonths(weeks, days));
        return switch (bookHours.handle(held.budget(), held.assistant(), wanted)) {
            case Result.Done<Allocation, HoursRefusal>(Allocation booked) -> Result.done(booked);
            case Result.Refused<Allocation, HoursRefusal>(HoursRefusal why) ->
                    Result.refused(refusal(why));
        };
    }

    /** So much that the weeks have the minutes of the visit, or less where that would be more than anybody may be given. */
    private static GrantedTime timeOf(Visit visit, ServicePeriod weeks, GrantedTime.Per per) {
        ServicePeriod given = ofMonths(weeks, visit.time().days());
        int minutes =
                switch (per) {
                    case WEEK -> visit.time().minutes();
                    case MONTH ->
                            visit.time().minutesByPart(per).entrySet().stream()
                                    .mapToInt(share ->
                                            given.rateFor(
                                                    share.getValue(), share.getKey().span(per)))
                                    .min()
                                    .orElseThrow();
                };
        return new GrantedTime(Math.clamp(minutes, 1, per.legalMinutes()), per);
    }

    /** Those of some days that lie in the months of a visit. */
    private static ServicePeriod ofMonths(ServicePeriod weeks, ServicePeriod visit) {
        ServicePeriod months =
                new ServicePeriod(
                        CalendarMonth.of(visit.firstDay()).firstDay(),
                        CalendarMonth.of(visit.lastDay()).lastDay());
        return Objects.requireNonNull(weeks.common(months));
    }

    /** The days from today on of the weeks of a visit on which both the grant and the assistant are there. */
    private ServicePeriod weeksOf(ServicePeriod days, HourBudget budget, Assistant assistant) {
        LocalDate monday = IsoWeek.of(days.firstDay()).firstDay();
        LocalDate today = clock.today();
        ServicePeriod weeks =
                new ServicePeriod(
                        monday.isBefore(today) ? today : monday,
                        IsoWeek.of(days.lastDay()).lastDay());
        ServicePeriod granted = common(weeks, budget.period());
        ServicePeriod served = granted == null ? null : assistant.servedOf(granted);
        return served == null || !served.covers(days) ? days : served;
    }

    private static @Nullable ServicePeriod common(
            ServicePeriod days, @Nullable ServicePeriod others) {
        return others == null ? null : days.common(others);
    }

    private Result<Visit, StandInRefusal> moved(
            Caller caller, OwnOffers.Held held, Allocation hours) {
        Ground ground =
                new Ground(
                        Objects.requireNonNull(budgets.findToChange(held.budget().id())),
                        hours,
                        held.assistant(),
                        held.assistant().weekMinutes(limit),
                        Side.ASSISTANT,
                        caller.self());
        Visit visit = held.visit();
        return switch (planner.handle(visit, ground, visit.time())) {
            case Result.Done<Visit, VisitHindrance>(Visit moved) -> Result.done(moved);
            case Result.Refused<Visit, VisitHindrance>(VisitHindrance why) ->
                    Result.refused(new StandInRefusal.InTheWay(why.kind()));
        };
    }

    /** An assistant is not told that the person does not want them: the offer looks as if somebody else came. */
    private static StandInRefusal refusal(HoursRefusal why) {
        return switch (why) {
            case HoursRefusal.AssistantBlocked() -> new StandInRefusal.NotOpen(OfferState.LAPSED);
            case HoursRefusal.NoRoom _ -> new StandInRefusal.InTheWay(HindranceKind.WEEK_FULL);
            case HoursRefusal.Paused _ -> new StandInRefusal.InTheWay(HindranceKind.PERSON_AWAY);
            case HoursRefusal.AssistantNotActive _ ->
                    new StandInRefusal.InTheWay(HindranceKind.ASSISTANT_NOT_ACTIVE);
            default -> new StandInRefusal.InTheWay(HindranceKind.OUTSIDE_HOURS);
        };
    }
}
