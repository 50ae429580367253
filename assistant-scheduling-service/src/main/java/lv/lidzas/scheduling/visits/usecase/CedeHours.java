package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.SortedMap;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.hours.usecase.HoursEvents;
import lv.lidzas.scheduling.visits.domain.IdleHours;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekPart;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;

/**
 * Gives back minutes of single weeks of an allocation, because another assistant helps then (aizvietošana). Its other weeks stay, so that an
 * assistant who was ill comes back to the hours of before.
 *
 * <p>The caller holds the budget until the transaction ends.
 */
@ApplicationScoped
public class CedeHours {

    private final Allocations allocations;
    private final WeekPlans plans;
    private final WeekLedger ledger;
    private final HoursEvents events;

    CedeHours(Allocations allocations, WeekPlans plans, WeekLedger ledger, HoursEvents events) {
        this.allocations = allocations;
        this.plans = plans;
        this.ledger = ledger;
        this.events = events;
    }

    /** Of the weeks of a visit, what no other visit needs, at most its minutes: so much goes with it to somebody else. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(HourBudget budget, Allocation allocation, VisitTime time) {
        SortedMap<WeekPart, Integer> idle =
                IdleHours.of(time, allocation, span -> plans.of(allocation.id(), span));
        if (idle.isEmpty()) {
            return;
        }
        Allocation ceded = allocations.save(allocation.ceding(idle));
        ledger.release(
                new WeekBooking(allocation.counters(budget, WeeklyLimit.LEGAL_MINUTES), idle));
        events.publish(new HoursEvent.Ceded(budget, ceded, idle));
    }
}
