package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.Movement;
import lv.lidzas.scheduling.ledger.usecase.PostMinutes;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/**
 * Takes minutes of an allocation's weeks: first what it reserves, then what is free in the weeks of assistant, budget and human, where the
 * database holds the limits. The caller holds the ground.
 */
@ApplicationScoped
public class TakeTime {

    private final WeekPlans plans;
    private final WeekLedger ledger;
    private final GiveTime giveTime;
    private final PostMinutes postMinutes;

    TakeTime(WeekPlans plans, WeekLedger ledger, GiveTime giveTime, PostMinutes postMinutes) {
        this.plans = plans;
        this.ledger = ledger;
        this.giveTime = giveTime;
        this.postMinutes = postMinutes;
    }

    /** Takes all weeks, or none and says which is full. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Result<Taking, FullWeek> handle(Ground ground, Taking taking) {
        TreeMap<IsoWeek, Integer> taken = new TreeMap<>();
        for (Map.Entry<IsoWeek, Integer> share : taking.minutesByWeek().entrySet()) {
            FullWeek full = take(ground, taking, share.getKey(), share.getValue());
            if (full != null) {
                giveTime.handle(
                        ground.budget(),
                        ground.allocation(),
                        new Taking(taken, taking.account(), taking.cause(), taking.causeId()));
                return Result.refused(full);
            }
            taken.put(share.getKey(), share.getValue());
        }
        return Result.done(taking);
    }

    private @Nullable FullWeek take(Ground ground, Taking taking, IsoWeek week, int minutes) {
        WeekPlan before = plans.of(ground.allocation().id(), week);
        WeekPlan after = before.with(minutes, ground.allocation());
        int beyond = after.beyondMinutes() - before.beyondMinutes();
        if (beyond > 0
                && ledger.book(ground.beyond(week, beyond))
                        instanceof Result.Refused<WeekBooking, FullWeek>(FullWeek full)) {
            return full;
        }
        plans.save(after);
        post(ground, taking, Account.AGREED, week, minutes - Math.max(0, beyond));
        post(ground, taking, Account.GRANTED, week, Math.max(0, beyond));
        return null;
    }

    private void post(Ground ground, Taking taking, Account from, IsoWeek week, int minutes) {
        postMinutes.handle(
                new Movement(
                        ground.budget().id().value(),
                        ground.assistant().id().value(),
                        from,
                        taking.account(),
                        new TreeMap<>(Map.of(week, minutes)),
                        taking.cause(),
                        taking.causeId()));
    }
}
