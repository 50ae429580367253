package lv.lidzas.scheduling.departures.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.SortedMap;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.hours.usecase.HoursEvents;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
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
    private final WeekLedger ledger;
    private final HoursEvents events;

    CedeHours(Allocations allocations, WeekLedger ledger, HoursEvents events) {
        this.allocations = allocations;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * The allocation after that.
     *
     * @param minutes more than none in each of its weeks, and no more than it books in them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Allocation handle(
            HourBudget budget, Allocation allocation, SortedMap<IsoWeek, Integer> minutes) {
        if (minutes.isEmpty()) {
            return allocation;
        }
        Allocation ceded = allocations.save(allocation.ceding(minutes));
        ledger.release(
                new WeekBooking(allocation.counters(budget, WeeklyLimit.LEGAL_MINUTES), minutes));
        events.publish(new HoursEvent.Ceded(budget, ceded, minutes));
        return ceded;
    }
}
