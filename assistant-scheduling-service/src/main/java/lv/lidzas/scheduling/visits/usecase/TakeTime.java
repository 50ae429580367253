package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.Movement;
import lv.lidzas.scheduling.ledger.usecase.PostMinutes;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekPart;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/**
 * Takes minutes of an allocation's weeks: first what it reserves, then what is free in the weeks of assistant, budget and human, or in the months
 * of budget and human, where the database holds the limits. The caller holds the ground.
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

    /** Takes all weeks, or none and says which week or month is full. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Result<Taking, FullWeek> handle(Ground ground, Taking taking) {
        TreeMap<WeekPart, Integer> taken = new TreeMap<>();
        for (Map.Entry<WeekPart, Integer> share : taking.minutes().entrySet()) {
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

    /** Of the week and, where time is granted by it, the month; of both or of none. */
    private @Nullable FullWeek take(Ground ground, Taking taking, WeekPart part, int minutes) {
        List<WeekBooking> booked = new ArrayList<>();
        List<WeekPlan> after = new ArrayList<>();
        int beyond = 0;
        for (CountedSpan span : part.spans(ground.budget().per())) {
            WeekPlan before = plans.of(ground.allocation().id(), span);
            WeekPlan plan = before.with(minutes, ground.allocation());
            beyond = Math.max(0, plan.beyondMinutes() - before.beyondMinutes());
            if (beyond > 0) {
                WeekBooking beside = ground.beyond(span, beyond);
                if (ledger.book(beside)
                        instanceof Result.Refused<WeekBooking, FullWeek>(FullWeek full)) {
                    booked.forEach(ledger::release);
                    return full;
                }
                booked.add(beside);
            }
            after.add(plan);
        }
        after.forEach(plans::save);
        // The span in which time is granted is the last of them.
        CountedSpan span = after.getLast().span();
        post(ground, taking, Account.AGREED, span, minutes - beyond);
        post(ground, taking, Account.GRANTED, span, beyond);
        return null;
    }

    private void post(Ground ground, Taking taking, Account from, CountedSpan span, int minutes) {
        postMinutes.handle(
                new Movement(
                        ground.budget().id().value(),
                        ground.assistant().id().value(),
                        from,
                        taking.account(),
                        new TreeMap<>(Map.of(span, minutes)),
                        taking.cause(),
                        taking.causeId()));
    }
}
