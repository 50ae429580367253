package lv.lidzas.scheduling.worked.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.visits.domain.StepKind;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitEvent;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitReason;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.visits.usecase.HoldVisit;
import lv.lidzas.scheduling.visits.usecase.VisitEvents;
import lv.lidzas.scheduling.visits.usecase.Visits;
import org.jspecify.annotations.Nullable;

/** The person or a representative agrees with what was recorded, or says why not (apstiprināšana, apstrīdēšana). */
@ApplicationScoped
public class AnswerWork {

    private final HoldVisit holdVisit;
    private final WorkedTimes workedTimes;
    private final Visits visits;
    private final VisitEvents events;
    private final LegalClock clock;

    AnswerWork(
            HoldVisit holdVisit,
            WorkedTimes workedTimes,
            Visits visits,
            VisitEvents events,
            LegalClock clock) {
        this.holdVisit = holdVisit;
        this.workedTimes = workedTimes;
        this.visits = visits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The visit as it is now.
     *
     * @param dispute why they do not agree; null if they do
     */
    @Transactional
    public Result<Visit, VisitRefusal> handle(
            Caller caller, VisitId id, @Nullable VisitReason dispute, long expectedVersion) {
        return holdVisit
                .handle(caller, id, expectedVersion)
                .then(held -> answered(held.ground(), held.visit(), dispute));
    }

    private Result<Visit, VisitRefusal> answered(
            Ground ground, Visit visit, @Nullable VisitReason dispute) {
        if (ground.side() != Side.PERSON) {
            return Result.refused(new VisitRefusal.NotYourPart());
        }
        boolean isAnswerable =
                visit.state() == VisitState.DONE
                        || (dispute == null && visit.state() == VisitState.DISPUTED);
        if (!isAnswerable) {
            return Result.refused(new VisitRefusal.NotNow(visit.state()));
        }
        Visit saved =
                visits.save(
                        visit.now(
                                dispute == null ? VisitState.CONFIRMED : VisitState.DISPUTED,
                                visit.step(
                                        dispute == null ? StepKind.CONFIRMED : StepKind.DISPUTED,
                                        Side.PERSON,
                                        ground.by(),
                                        dispute,
                                        clock.now())));
        if (dispute == null) {
            int minutes = workedTimes.of(visit.id()).getLast().minutes();
            events.publish(new VisitEvent.Confirmed(saved, minutes));
        }
        return Result.done(saved);
    }
}
