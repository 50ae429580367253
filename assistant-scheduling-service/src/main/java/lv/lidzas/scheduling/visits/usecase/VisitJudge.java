package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.pauses.usecase.KeptPauses;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.HindranceKind;
import lv.lidzas.scheduling.visits.domain.VisitHindrance;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.domain.WeekPart;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/** Says what stands against a visit: the same to whoever plans it and to whoever only asks. */
@ApplicationScoped
class VisitJudge {

    private final Visits visits;
    private final AssistantAbsences absences;
    private final KeptPauses pauses;
    private final WeekPlans plans;
    private final WeekLedger ledger;
    private final LegalClock clock;

    VisitJudge(
            Visits visits,
            AssistantAbsences absences,
            KeptPauses pauses,
            WeekPlans plans,
            WeekLedger ledger,
            LegalClock clock) {
        this.visits = visits;
        this.absences = absences;
        this.pauses = pauses;
        this.plans = plans;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What stands against it first, or null.
     *
     * @param besides the visit itself if it is moved; its minutes were given back before
     */
    @Nullable VisitHindrance handle(
            Ground ground, String purpose, VisitTime time, @Nullable VisitId besides) {
        HindranceKind kind = kind(ground, purpose, time, besides);
        if (kind != null) {
            return VisitHindrance.of(kind);
        }
        FullWeek full = full(ground, time);
        return full == null ? null : VisitHindrance.of(full);
    }

    private @Nullable HindranceKind kind(
            Ground ground, String purpose, VisitTime time, @Nullable VisitId besides) {
        ServicePeriod days = time.days();
        if (days.firstDay().isBefore(clock.today())) {
            return HindranceKind.IN_THE_PAST;
        }
        ServicePeriod granted = ground.budget().period();
        if (granted == null || !granted.covers(days) || !ground.allocation().covers(days)) {
            return HindranceKind.OUTSIDE_HOURS;
        }
        if (!ground.budget().grant().purposes().contains(purpose)) {
            return HindranceKind.PURPOSE_NOT_GRANTED;
        }
        if (!ground.assistant().serves(days)) {
            return HindranceKind.ASSISTANT_NOT_ACTIVE;
        }
        if (absences.touch(ground.assistant().id(), days)) {
            return HindranceKind.ASSISTANT_AWAY;
        }
        if (ground.budget().paused(pauses.of(ground.budget().humanId())).touch(days)) {
            return HindranceKind.PERSON_AWAY;
        }
        if (visits.isBusy(ground.assistant().id(), time, besides)) {
            return HindranceKind.ASSISTANT_BUSY;
        }
        return visits.isBusy(ground.budget().humanId(), time, besides)
                ? HindranceKind.PERSON_BUSY
                : null;
    }

    private @Nullable FullWeek full(Ground ground, VisitTime time) {
        GrantedTime.Per per = ground.budget().per();
        for (Map.Entry<WeekPart, Integer> share : time.minutesByPart(per).entrySet()) {
            for (CountedSpan span : share.getKey().spans(per)) {
                WeekPlan before = plans.of(ground.allocation().id(), span);
                WeekPlan after = before.with(share.getValue(), ground.allocation());
                int beyond = after.beyondMinutes() - before.beyondMinutes();
                int idle = WeekPlan.reservedIn(span, ground.allocation()) - before.takenMinutes();
                FullWeek full =
                        beyond > 0
                                ? full(ground.beyond(span, beyond), span, Math.max(0, idle))
                                : null;
                if (full != null) {
                    return full;
                }
            }
        }
        return null;
    }

    /** Without room for what is beyond the reservation; what of that is idle is free for the visit as well. */
    private @Nullable FullWeek full(WeekBooking wanted, CountedSpan span, int idle) {
        for (WeekCounter counter : wanted.counters()) {
            WeekHours read = ledger.of(counter, List.of(span)).getFirst();
            int limit = counter.limitIn(span);
            WeekHours hours = new WeekHours(span, read.bookedMinutes(), limit);
            if (hours.freeMinutes() < wanted.by(counter).getOrDefault(span, 0)) {
                return new FullWeek(
                        counter.of(), new WeekHours(span, read.bookedMinutes() - idle, limit));
            }
        }
        return null;
    }
}
