package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.StepKind;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitEvent;
import lv.lidzas.scheduling.visits.domain.VisitHindrance;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.visits.domain.VisitStep;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import org.jspecify.annotations.Nullable;

/** Plans one visit on a ground that is held: a new one, alone or as one of a series, or one that moves. */
@ApplicationScoped
public class Planner {

    private final VisitJudge judge;
    private final TakeTime takeTime;
    private final Visits visits;
    private final VisitEvents events;
    private final Ids ids;
    private final LegalClock clock;

    Planner(
            VisitJudge judge,
            TakeTime takeTime,
            Visits visits,
            VisitEvents events,
            Ids ids,
            LegalClock clock) {
        this.judge = judge;
        this.takeTime = takeTime;
        this.visits = visits;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** A visit that is there, at another time or on another ground; what it took was given back before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Result<Visit, VisitHindrance> handle(Visit visit, Ground ground, VisitTime time) {
        VisitStep step =
                new VisitStep(StepKind.MOVED, ground.side(), ground.by(), null, time, clock.now());
        return placed(ground, visit.moved(ground, step), visits::save);
    }

    Result<Visit, VisitHindrance> plan(Ground ground, Wanted wanted, VisitTime time) {
        return placed(
                ground,
                planned(ground, wanted, time),
                visit -> {
                    visits.add(visit);
                    return visit;
                });
    }

    private Result<Visit, VisitHindrance> placed(
            Ground ground, Visit visit, UnaryOperator<Visit> keep) {
        VisitHindrance hindrance = judge.handle(ground, visit.purpose(), visit.time(), visit.id());
        if (hindrance != null) {
            return Result.refused(hindrance);
        }
        if (takeTime.handle(ground, Taking.of(visit, ground.budget()))
                instanceof Result.Refused<Taking, FullWeek>(FullWeek full)) {
            return Result.refused(VisitHindrance.of(full));
        }
        Visit kept = keep.apply(visit);
        events.publish(new VisitEvent.Planned(kept, ground.side()));
        return Result.done(kept);
    }

    private Visit planned(Ground ground, Wanted wanted, VisitTime time) {
        Instant now = clock.now();
        return new Visit(
                new VisitId(ids.next()),
                ground.allocation().id(),
                ground.budget().id(),
                ground.applicationId(),
                ground.assistant().id(),
                ground.budget().humanId(),
                wanted.purpose(),
                time,
                wanted.place(),
                VisitState.PLANNED,
                wanted.seriesId(),
                now,
                List.of(
                        new VisitStep(
                                StepKind.PLANNED, ground.side(), ground.by(), null, time, now)),
                0);
    }

    /**
     * What is wanted, whenever it is.
     *
     * @param purpose code of the rule set
     * @param place code of a named place
     * @param seriesId of visits that are planned together
     */
    record Wanted(String purpose, @Nullable String place, @Nullable UUID seriesId) {}
}
