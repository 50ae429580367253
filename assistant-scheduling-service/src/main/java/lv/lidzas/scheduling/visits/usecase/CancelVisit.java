package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.StepKind;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitEvent;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitReason;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitState;

/** Cancels a visit that has not begun (apmeklējuma atcelšana), and gives its time back. */
@ApplicationScoped
public class CancelVisit {

    private final HoldVisit holdVisit;
    private final GiveTime giveTime;
    private final Visits visits;
    private final VisitEvents events;
    private final LegalClock clock;

    CancelVisit(
            HoldVisit holdVisit,
            GiveTime giveTime,
            Visits visits,
            VisitEvents events,
            LegalClock clock) {
        this.holdVisit = holdVisit;
        this.giveTime = giveTime;
        this.visits = visits;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Result<Visit, VisitRefusal> handle(
            Caller caller, VisitId id, VisitReason reason, long expectedVersion) {
        return holdVisit
                .handle(caller, id, expectedVersion)
                .then(held -> cancelled(held.ground(), held.visit(), reason));
    }

    private Result<Visit, VisitRefusal> cancelled(Ground ground, Visit visit, VisitReason reason) {
        if (!visit.state().isAhead()) {
            return Result.refused(new VisitRefusal.NotNow(visit.state()));
        }
        if (visit.state().takesTime()) {
            giveTime.handle(
                    ground.budget(), ground.allocation(), Taking.of(visit, ground.budget()));
        }
        Visit saved =
                visits.save(
                        visit.now(
                                VisitState.CANCELLED,
                                visit.step(
                                        StepKind.CANCELLED,
                                        ground.side(),
                                        ground.by(),
                                        reason,
                                        clock.now())));
        events.publish(new VisitEvent.Cancelled(saved, ground.side(), reason));
        return Result.done(saved);
    }
}
