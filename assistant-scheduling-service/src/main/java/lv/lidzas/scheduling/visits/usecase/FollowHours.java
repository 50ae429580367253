package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.Movement;
import lv.lidzas.scheduling.ledger.domain.PostingCause;
import lv.lidzas.scheduling.ledger.usecase.PostMinutes;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.visits.domain.StepKind;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitEvent;
import lv.lidzas.scheduling.visits.domain.VisitReason;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekPart;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.OverfullWeeks;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;

/**
 * Visits follow the hours on which they rest: what was planned in weeks that are given back is left open for another assistant, what was
 * planned after the end of the decision is cancelled, and what is booked beside an allocation counts for whoever the person is.
 */
@ApplicationScoped
public class FollowHours {

    private final Visits visits;
    private final WeekPlans plans;
    private final Allocations allocations;
    private final GiveTime giveTime;
    private final LeaveOpen leaveOpen;
    private final WeekLedger ledger;
    private final OverfullWeeks overfull;
    private final VisitEvents events;
    private final PostMinutes postMinutes;
    private final Assistants assistants;
    private final WeeklyLimit limit;
    private final NamedLocks locks;
    private final LegalClock clock;

    FollowHours(
            Visits visits,
            WeekPlans plans,
            Allocations allocations,
            GiveTime giveTime,
            LeaveOpen leaveOpen,
            WeekLedger ledger,
            OverfullWeeks overfull,
            VisitEvents events,
            PostMinutes postMinutes,
            Assistants assistants,
            WeeklyLimit limit,
            NamedLocks locks,
            LegalClock clock) {
        this.visits = visits;
        this.plans = plans;
        this.allocations = allocations;
        this.giveTime = giveTime;
        this.leaveOpen = leaveOpen;
        this.ledger = ledger;
        this.overfull = overfull;
        this.events = events;
        this.postMinutes = postMinutes;
        this.assistants = assistants;
        this.limit = limit;
        this.locks = locks;
        this.clock = clock;
    }

    /** Whoever tells it holds the budget. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(HoursEvent event) {
        switch (event) {
            case HoursEvent.BudgetOpened _, HoursEvent.Allocated _, HoursEvent.Ceded _ -> {}
            case HoursEvent.Released(HourBudget budget, Allocation.Release release, _) ->
                    released(budget, release);
            case HoursEvent.Ended(HourBudget budget) -> ended(budget);
            case HoursEvent.Rejoined(HourBudget budget, UUID before) -> rejoined(budget, before);
        }
    }

    private void released(HourBudget budget, Allocation.Release release) {
        Allocation allocation = release.allocation();
        List<Visit> planned = planned(allocation, release.from());
        planned.forEach(visit -> giveTime.handle(budget, allocation, Taking.of(visit, budget)));
        List<Visit> without = planned.stream().filter(visit -> !isCovered(budget, visit)).toList();
        cancel(without);
        leaveOpen.handle(
                planned.stream().filter(visit -> isCovered(budget, visit)).toList(),
                VisitReason.HOURS_RELEASED);
        WeekPart.of(release.from(), budget.per())
                .spans(budget.per())
                .forEach(span -> keep(budget, allocation, span));
    }

    /**
     * What stays planned in the week or month that keeps some of its days is booked beside what the allocation still has in it. As far as
     * there is no room for that, the last visits of it are left open.
     */
    private void keep(HourBudget budget, Allocation allocation, CountedSpan span) {
        Assistant assistant = assistants.find(allocation.assistantId());
        if (assistant == null) {
            return;
        }
        List<WeekCounter> counters = allocation.counters(budget, assistant.weekMinutes(limit));
        if (isKept(budget, allocation, span, counters)) {
            return;
        }
        List<Visit> open = new ArrayList<>();
        for (Visit visit : ahead(budget, allocation, span).reversed()) {
            giveTime.handle(budget, allocation, Taking.of(visit, budget));
            open.addFirst(visit);
            if (isKept(budget, allocation, span, counters)) {
                break;
            }
        }
        leaveOpen.handle(open, VisitReason.HOURS_RELEASED);
    }

    private List<Visit> ahead(HourBudget budget, Allocation allocation, CountedSpan span) {
        return planned(allocation, notBefore(clock.today(), span)).stream()
                .filter(visit ->
                        visit.time().minutesByPart(budget.per()).keySet().stream()
                                .anyMatch(part -> part.spans(budget.per()).contains(span)))
                .toList();
    }

    /** Whether what is beyond the reservation is booked now. */
    private boolean isKept(
            HourBudget budget,
            Allocation allocation,
            CountedSpan span,
            List<WeekCounter> counters) {
        WeekPlan before = plans.of(allocation.id(), span);
        WeekPlan after = before.with(0, allocation);
        int more = after.beyondMinutes() - before.beyondMinutes();
        if (more > 0
                && ledger.book(WeekPlan.beyond(span, more, counters))
                        instanceof Result.Refused<WeekBooking, FullWeek>) {
            return false;
        }
        if (more > 0) {
            plans.save(after);
            postKept(budget, allocation, span, more);
        }
        return true;
    }

    /** The days of a month that are over are agreed on, or waited for; a week that has begun stays as it is anyway. */
    private static LocalDate notBefore(LocalDate today, CountedSpan span) {
        return span.firstDay().isBefore(today) ? today : span.firstDay();
    }

    private void postKept(HourBudget budget, Allocation allocation, CountedSpan span, int minutes) {
        if (span.per() == budget.per()) {
            postMinutes.handle(
                    new Movement(
                            budget.id().value(),
                            allocation.assistantId().value(),
                            Account.GRANTED,
                            Account.AGREED,
                            new TreeMap<>(Map.of(span, minutes)),
                            PostingCause.RELEASE,
                            allocation.id().value()));
        }
    }

    private static boolean isCovered(HourBudget budget, Visit visit) {
        ServicePeriod days = budget.period();
        return days != null && days.covers(visit.time().days());
    }

    private void ended(HourBudget budget) {
        LocalDate today = clock.today();
        for (Allocation allocation : allocations.ofBudget(budget.id())) {
            List<Visit> over =
                    visits.aheadOf(allocation.id(), today).stream()
                            .filter(visit -> !isCovered(budget, visit))
                            .toList();
            over.stream()
                    .filter(visit -> visit.state() == VisitState.PLANNED)
                    .forEach(
                            visit -> giveTime.handle(budget, allocation, Taking.of(visit, budget)));
            cancel(over);
        }
    }

    private List<Visit> planned(Allocation allocation, LocalDate from) {
        return visits.aheadOf(allocation.id(), from).stream()
                .filter(visit -> visit.state() == VisitState.PLANNED)
                .toList();
    }

    private void cancel(List<Visit> over) {
        for (Visit visit : over) {
            Visit cancelled =
                    visits.save(
                            visit.now(
                                    VisitState.CANCELLED,
                                    visit.step(
                                            StepKind.CANCELLED,
                                            Side.SYSTEM,
                                            null,
                                            VisitReason.DECISION_ENDED,
                                            clock.now())));
            events.publish(
                    new VisitEvent.Cancelled(cancelled, Side.SYSTEM, VisitReason.DECISION_ENDED));
        }
    }

    private void rejoined(HourBudget budget, UUID before) {
        List<WeekBooking> beyond =
                allocations.ofBudget(budget.id()).stream()
                        .flatMap(allocation -> plans.beyond(allocation.id()).stream())
                        .filter(plan -> plan.span().per() == budget.per())
                        .map(plan ->
                                new WeekBooking(
                                        List.of(WeekCounter.ofPerson(before, budget.per())),
                                        List.of(plan.span()),
                                        plan.beyondMinutes()))
                        .toList();
        if (ledger.move(beyond, budget.humanId())) {
            overfull.found();
        }
        locks.hold("visits of human " + budget.humanId());
        visits.count(budget.id(), budget.humanId());
    }
}
