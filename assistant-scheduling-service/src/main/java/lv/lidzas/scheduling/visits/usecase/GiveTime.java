package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.Movement;
import lv.lidzas.scheduling.ledger.usecase.PostMinutes;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;

/** Gives back minutes that were taken of an allocation's weeks: to the counters only what exceeds its reservation. */
@ApplicationScoped
public class GiveTime {

    private final WeekPlans plans;
    private final WeekLedger ledger;
    private final PostMinutes postMinutes;

    GiveTime(WeekPlans plans, WeekLedger ledger, PostMinutes postMinutes) {
        this.plans = plans;
        this.ledger = ledger;
        this.postMinutes = postMinutes;
    }

    /** The caller holds the budget. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(HourBudget budget, Allocation allocation, Taking taking) {
        taking.minutesByWeek()
                .forEach((week, minutes) -> give(budget, allocation, taking, week, minutes));
    }

    private void give(
            HourBudget budget, Allocation allocation, Taking taking, IsoWeek week, int minutes) {
        WeekPlan before = plans.of(allocation.id(), week);
        WeekPlan after = before.without(minutes, allocation);
        int beyond = before.beyondMinutes() - after.beyondMinutes();
        if (beyond > 0) {
            ledger.release(
                    new WeekBooking(
                            allocation.counters(budget, WeeklyLimit.LEGAL_MINUTES),
                            List.of(week),
                            beyond));
        }
        plans.save(after);
        post(allocation, taking, Account.AGREED, week, minutes - beyond);
        post(allocation, taking, Account.GRANTED, week, beyond);
    }

    private void post(Allocation allocation, Taking taking, Account to, IsoWeek week, int minutes) {
        postMinutes.handle(
                new Movement(
                        allocation.budgetId().value(),
                        allocation.assistantId().value(),
                        taking.account(),
                        to,
                        new TreeMap<>(Map.of(week, minutes)),
                        taking.cause(),
                        taking.causeId()));
    }
}
