package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.visits.domain.StepKind;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitState;

/**
 * One side did not come (neierašanās), says the other, or staff; the time is given back. Whether an assistant who came for nothing is paid
 * is a matter of the agreement and of reports.
 */
@ApplicationScoped
public class ReportAbsent {

    private final HoldVisit holdVisit;
    private final GiveTime giveTime;
    private final Visits visits;
    private final LegalClock clock;

    ReportAbsent(HoldVisit holdVisit, GiveTime giveTime, Visits visits, LegalClock clock) {
        this.holdVisit = holdVisit;
        this.giveTime = giveTime;
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * The visit that did not take place.
     *
     * @param isAssistant whether it was the assistant who did not come
     */
    @Transactional
    public Result<Visit, VisitRefusal> handle(
            Caller caller, VisitId id, boolean isAssistant, long expectedVersion) {
        return holdVisit
                .handle(caller, id, expectedVersion)
                .then(held -> absent(held.ground(), held.visit(), isAssistant));
    }

    private Result<Visit, VisitRefusal> absent(Ground ground, Visit visit, boolean isAssistant) {
        Side accused = isAssistant ? Side.ASSISTANT : Side.PERSON;
        if (ground.side() == accused) {
            return Result.refused(new VisitRefusal.NotYourPart());
        }
        if (visit.state() != VisitState.PLANNED || clock.now().isBefore(visit.time().earliest())) {
            return Result.refused(new VisitRefusal.NotNow(visit.state()));
        }
        giveTime.handle(ground.budget(), ground.allocation(), Taking.of(visit, ground.budget()));
        return Result.done(
                visits.save(
                        visit.now(
                                isAssistant
                                        ? VisitState.ASSISTANT_ABSENT
                                        : VisitState.CLIENT_ABSENT,
                                visit.step(
                                        isAssistant
                                                ? StepKind.ASSISTANT_ABSENT
                                                : StepKind.CLIENT_ABSENT,
                                        ground.side(),
                                        ground.by(),
                                        null,
                                        clock.now()))));
    }
}
