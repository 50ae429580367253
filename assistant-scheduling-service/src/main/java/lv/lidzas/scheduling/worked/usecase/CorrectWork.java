package lv.lidzas.scheduling.worked.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.ledger.domain.PostingCause;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.visits.domain.StepKind;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitEvent;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.visits.usecase.HoldVisit;
import lv.lidzas.scheduling.visits.usecase.VisitEvents;
import lv.lidzas.scheduling.visits.usecase.Visits;
import lv.lidzas.scheduling.worked.domain.CorrectionReason;
import lv.lidzas.scheduling.worked.domain.WorkedTime;

/**
 * Corrects what was recorded (labojums) by another line, and posts the difference: the assistant until the person agrees, who is then asked
 * again; staff at any time, which settles a dispute.
 */
@ApplicationScoped
public class CorrectWork {

    private final HoldVisit holdVisit;
    private final WorkedTimes workedTimes;
    private final UsePosting usePosting;
    private final Visits visits;
    private final VisitEvents events;
    private final LockedMonths lockedMonths;
    private final Ids ids;
    private final LegalClock clock;

    CorrectWork(
            HoldVisit holdVisit,
            WorkedTimes workedTimes,
            UsePosting usePosting,
            Visits visits,
            VisitEvents events,
            LockedMonths lockedMonths,
            Ids ids,
            LegalClock clock) {
        this.holdVisit = holdVisit;
        this.workedTimes = workedTimes;
        this.usePosting = usePosting;
        this.visits = visits;
        this.events = events;
        this.lockedMonths = lockedMonths;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Result<Visit, VisitRefusal> handle(
            Caller caller, VisitId id, Correction correction, long expectedVersion) {
        return holdVisit
                .handle(caller, id, expectedVersion)
                .then(held -> corrected(held.ground(), held.visit(), correction));
    }

    private Result<Visit, VisitRefusal> corrected(
            Ground ground, Visit visit, Correction correction) {
        if (ground.side() == Side.PERSON) {
            return Result.refused(new VisitRefusal.NotYourPart());
        }
        List<WorkedTime> lines = workedTimes.of(visit.id());
        boolean isOpen = visit.state() == VisitState.DONE || visit.state() == VisitState.DISPUTED;
        boolean isStaff = ground.side() == Side.STAFF;
        if (lines.isEmpty()
                || !(isOpen || (isStaff && visit.state() == VisitState.CONFIRMED))
                || correction.end().isAfter(clock.now())) {
            return Result.refused(new VisitRefusal.NotNow(visit.state()));
        }
        WorkedTime last = lines.getLast();
        if (lockedMonths.touches(ground, last.start(), last.end())
                || lockedMonths.touches(ground, correction.start(), correction.end())) {
            return Result.refused(new VisitRefusal.MonthLocked());
        }
        UUID line = ids.next();
        usePosting.undo(ground, last, line);
        int beyond =
                usePosting.use(
                        ground,
                        correction.start(),
                        correction.end(),
                        PostingCause.CORRECTION,
                        line);
        WorkedTime worked =
                new WorkedTime(
                        line,
                        visit.id(),
                        lines.size(),
                        correction.start(),
                        correction.end(),
                        beyond,
                        ground.side(),
                        ground.by(),
                        correction.reason(),
                        clock.now());
        workedTimes.add(worked);
        return Result.done(saved(ground, visit, worked));
    }

    private Visit saved(Ground ground, Visit visit, WorkedTime worked) {
        boolean isSettled = ground.side() == Side.STAFF;
        Visit saved =
                visits.save(
                        visit.now(
                                isSettled ? VisitState.CONFIRMED : VisitState.DONE,
                                visit.step(
                                        isSettled ? StepKind.SETTLED : StepKind.RECORDED,
                                        ground.side(),
                                        ground.by(),
                                        null,
                                        clock.now())));
        if (isSettled) {
            events.publish(new VisitEvent.Confirmed(saved, worked.minutes()));
        }
        return saved;
    }

    /**
     * What is right instead.
     *
     * @param end the start again where no help was given
     */
    public record Correction(Instant start, Instant end, CorrectionReason reason) {}
}
