package lv.lidzas.scheduling.worked.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.visits.usecase.TakeTime;
import lv.lidzas.scheduling.visits.usecase.WeekPlans;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.WeekPart;

/** Takes as many minutes of an allocation's weeks as there is room for: help that was given is counted, whether there was room or not. */
@ApplicationScoped
class TakeWhatFits {

    private final TakeTime takeTime;
    private final WeekPlans plans;

    TakeWhatFits(TakeTime takeTime, WeekPlans plans) {
        this.takeTime = takeTime;
        this.plans = plans;
    }

    /** What was taken in each part of a week. The caller holds the ground. */
    @Transactional(Transactional.TxType.MANDATORY)
    SortedMap<WeekPart, Integer> handle(Ground ground, Taking wanted) {
        SortedMap<WeekPart, Integer> taken = new TreeMap<>();
        wanted.minutes()
                .forEach((part, minutes) -> taken.put(part, taken(ground, wanted, part, minutes)));
        return taken;
    }

    private int taken(Ground ground, Taking wanted, WeekPart part, int minutes) {
        int some = minutes;
        while (some > 0) {
            Taking one =
                    new Taking(
                            new TreeMap<>(Map.of(part, some)),
                            wanted.account(),
                            wanted.cause(),
                            wanted.causeId());
            if (!(takeTime.handle(ground, one)
                    instanceof Result.Refused<Taking, FullWeek>(FullWeek full))) {
                return some;
            }
            WeekPlan before = plans.of(ground.allocation().id(), full.tightest().span());
            int beyond =
                    before.with(some, ground.allocation()).beyondMinutes() - before.beyondMinutes();
            some -= Math.max(1, beyond - full.tightest().freeMinutes());
        }
        return 0;
    }
}
