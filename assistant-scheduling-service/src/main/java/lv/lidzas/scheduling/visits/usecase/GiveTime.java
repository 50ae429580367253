package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.Movement;
import lv.lidzas.scheduling.ledger.usecase.PostMinutes;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.WeekPart;
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
        taking.minutes()
                .forEach((part, minutes) -> give(budget, allocation, taking, part, minutes));
    }

    private void give(
            HourBudget budget, Allocation allocation, Taking taking, WeekPart part, int minutes) {
        for (CountedSpan span : part.spans(budget.per())) {
            WeekPlan before = plans.of(allocation.id(), span);
            WeekPlan after = before.without(minutes, allocation);
            int beyond = before.beyondMinutes() - after.beyondMinutes();
            if (beyond > 0) {
                ledger.release(
                        WeekPlan.beyond(
                                span,
                                beyond,
                                allocation.counters(budget, WeeklyLimit.LEGAL_MINUTES)));
            }
            plans.save(after);
            if (span.per() == budget.per()) {
                post(allocation, taking, Account.AGREED, span, minutes - beyond);
                post(allocation, taking, Account.GRANTED, span, beyond);
            }
        }
    }

    private void post(
            Allocation allocation, Taking taking, Account to, CountedSpan span, int minutes) {
        postMinutes.handle(
                new Movement(
                        allocation.budgetId().value(),
                        allocation.assistantId().value(),
                        taking.account(),
                        to,
                        new TreeMap<>(Map.of(span, minutes)),
                        taking.cause(),
                        taking.causeId()));
    }
}
