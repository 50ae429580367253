package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.visits.domain.StepKind;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitState;

/** The assistant begins a visit (apmeklējums sākts), on one of its days. Nobody has to: what counts is what is recorded after it. */
@ApplicationScoped
public class StartVisit {

    private final HoldVisit holdVisit;
    private final Visits visits;
    private final LegalClock clock;

    StartVisit(HoldVisit holdVisit, Visits visits, LegalClock clock) {
        this.holdVisit = holdVisit;
        this.visits = visits;
        this.clock = clock;
    }

    @Transactional
    public Result<Visit, VisitRefusal> handle(Caller caller, VisitId id, long expectedVersion) {
        return holdVisit.handle(caller, id, expectedVersion).then(this::started);
    }

    private Result<Visit, VisitRefusal> started(HoldVisit.Held held) {
        Visit visit = held.visit();
        if (held.ground().side() != Side.ASSISTANT) {
            return Result.refused(new VisitRefusal.NotYourPart());
        }
        if (visit.state() != VisitState.PLANNED
                || visit.time().days().remainingFrom(clock.today()) == null
                || visit.time().days().firstDay().isAfter(clock.today())) {
            return Result.refused(new VisitRefusal.NotNow(visit.state()));
        }
        return Result.done(
                visits.save(
                        visit.now(
                                VisitState.UNDER_WAY,
                                visit.step(
                                        StepKind.STARTED,
                                        Side.ASSISTANT,
                                        held.ground().by(),
                                        null,
                                        clock.now()))));
    }
}
