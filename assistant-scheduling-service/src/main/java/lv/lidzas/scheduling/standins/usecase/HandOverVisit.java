package lv.lidzas.scheduling.standins.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.departures.usecase.CedeHours;
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
import lv.lidzas.scheduling.visits.domain.StepKind;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitEvent;
import lv.lidzas.scheduling.visits.domain.VisitHindrance;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.visits.usecase.TakeTime;
import lv.lidzas.scheduling.visits.usecase.VisitEvents;
import lv.lidzas.scheduling.visits.usecase.VisitJudge;
import lv.lidzas.scheduling.visits.usecase.Visits;
import lv.lidzas.scheduling.visits.usecase.WeekPlans;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;

/** Gives a visit that was left open to another assistant, with hours of its weeks that the first one gives back. */
@ApplicationScoped
class HandOverVisit {

    private final CedeHours cedeHours;
    private final BookHours bookHours;
    private final TakeTime takeTime;
    private final VisitJudge judge;
    private final HourBudgets budgets;
    private final Allocations allocations;
    private final WeekPlans plans;
    private final Visits visits;
    private final VisitEvents events;
    private final NamedLocks locks;
    private final WeeklyLimit limit;
    private final LegalClock clock;

    HandOverVisit(
            CedeHours cedeHours,
            BookHours bookHours,
            TakeTime takeTime,
            VisitJudge judge,
            HourBudgets budgets,
            Allocations allocations,
            WeekPlans plans,
            Visits visits,
            VisitEvents events,
            NamedLocks locks,
            WeeklyLimit limit,
            LegalClock clock) {
        this.cedeHours = cedeHours;
        this.bookHours = bookHours;
        this.takeTime = takeTime;
        this.judge = judge;
        this.budgets = budgets;
        this.allocations = allocations;
        this.plans = plans;
        this.visits = visits;
        this.events = events;
        this.locks = locks;
        this.limit = limit;
        this.clock = clock;
    }

    Result<Visit, StandInRefusal> handle(Caller caller, OwnOffers.Held held) {
        Visit visit = held.visit();
        locks.hold("visits of assistant " + held.assistant().id().value());
        locks.hold("visits of human " + held.budget().humanId());
        Allocation first = Objects.requireNonNull(allocations.find(visit.allocationId()));
        cedeHours.handle(
                held.budget(),
                first,
                WeekPlan.idle(visit.time(), first, week -> plans.of(first.id(), week)));
        return hours(held).then(hours -> moved(caller, held, hours));
    }

    /** Hours that the assistant has of this budget already, or new ones of the weeks of the visit. */
    private Result<Allocation, StandInRefusal> hours(OwnOffers.Held held) {
        ServicePeriod days = held.visit().time().days();
        for (Allocation own : allocations.ofBudget(held.budget().id())) {
            if (own.assistantId().equals(held.assistant().id())
                    && own.period().covers(days)
                    && !own.isOverOn(days.lastDay())) {
                return Result.done(own);
            }
        }
        BookHours.Wanted wanted =
                BookHours.Wanted.anew(
                        Math.min(held.visit().time().minutes(), WeeklyLimit.LEGAL_MINUTES),
                        weeksOf(days, held.budget(), held.assistant()));
        return switch (bookHours.handle(held.budget(), held.assistant(), wanted)) {
            case Result.Done<Allocation, HoursRefusal>(Allocation booked) -> Result.done(booked);
            case Result.Refused<Allocation, HoursRefusal>(HoursRefusal why) ->
                    Result.refused(refusal(why));
        };
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
        VisitHindrance hindrance = judge.handle(ground, visit.purpose(), visit.time(), visit.id());
        if (hindrance != null) {
            return Result.refused(new StandInRefusal.InTheWay(hindrance.kind()));
        }
        Visit moved =
                visit.moved(
                        ground,
                        visit.step(StepKind.MOVED, ground.side(), ground.by(), null, clock.now()));
        if (takeTime.handle(ground, Taking.of(moved))
                instanceof Result.Refused<Taking, FullWeek>(FullWeek full)) {
            return Result.refused(new StandInRefusal.InTheWay(VisitHindrance.of(full).kind()));
        }
        Visit saved = visits.save(moved);
        events.publish(new VisitEvent.Planned(saved, ground.side()));
        return Result.done(saved);
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
