package lv.lidzas.scheduling.worked.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.ledger.domain.PostingCause;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.visits.domain.StepKind;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.visits.usecase.GiveTime;
import lv.lidzas.scheduling.visits.usecase.HoldVisit;
import lv.lidzas.scheduling.visits.usecase.Visits;
import lv.lidzas.scheduling.worked.domain.UsedWeek;
import lv.lidzas.scheduling.worked.domain.WorkedTime;
import org.jspecify.annotations.Nullable;

/**
 * The assistant records what was done at a visit, or staff do from paper; perhaps days later, from a telephone that had no network. The
 * same record sent twice is one; another one for the same visit changes nothing and shows both.
 */
@ApplicationScoped
public class RecordWork {

    private final HoldVisit holdVisit;
    private final NamedLocks locks;
    private final WorkedTimes workedTimes;
    private final GiveTime giveTime;
    private final UsePosting usePosting;
    private final Visits visits;
    private final LockedMonths lockedMonths;
    private final LegalClock clock;

    RecordWork(
            HoldVisit holdVisit,
            NamedLocks locks,
            WorkedTimes workedTimes,
            GiveTime giveTime,
            UsePosting usePosting,
            Visits visits,
            LockedMonths lockedMonths,
            LegalClock clock) {
        this.holdVisit = holdVisit;
        this.locks = locks;
        this.workedTimes = workedTimes;
        this.giveTime = giveTime;
        this.usePosting = usePosting;
        this.visits = visits;
        this.lockedMonths = lockedMonths;
        this.clock = clock;
    }

    /** In a transaction of its own, because entries of one batch are about many budgets, which nobody may hold together. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Result<Outcome, VisitRefusal> handle(Caller caller, Entry entry) {
        locks.hold("work " + entry.id());
        return holdVisit
                .handle(caller, entry.visit(), null)
                .then(held -> recorded(held.ground(), held.visit(), entry));
    }

    private Result<Outcome, VisitRefusal> recorded(Ground ground, Visit visit, Entry entry) {
        if (ground.side() == Side.PERSON) {
            return Result.refused(new VisitRefusal.NotYourPart());
        }
        WorkedTime same = workedTimes.find(entry.id());
        if (same != null) {
            boolean isKnown = same.saysTheSame(entry.visit(), entry.start(), entry.end());
            WorkedTime shown = same.visitId().equals(entry.visit()) ? same : null;
            return Result.done(
                    new Outcome(isKnown ? Kind.KNOWN : Kind.CONFLICT, visit, shown, List.of()));
        }
        List<WorkedTime> before = workedTimes.of(visit.id());
        if (!before.isEmpty()) {
            return Result.done(new Outcome(Kind.CONFLICT, visit, before.getLast(), List.of()));
        }
        if (lockedMonths.touches(ground, entry.start(), entry.end())) {
            return Result.refused(new VisitRefusal.MonthLocked());
        }
        if ((visit.state() != VisitState.PLANNED && visit.state() != VisitState.UNDER_WAY)
                || entry.end().isAfter(clock.now())) {
            return Result.refused(new VisitRefusal.NotNow(visit.state()));
        }
        return Result.done(done(ground, visit, entry));
    }

    private Outcome done(Ground ground, Visit visit, Entry entry) {
        giveTime.handle(ground.budget(), ground.allocation(), Taking.of(visit, ground.budget()));
        int beyond =
                usePosting.use(ground, entry.start(), entry.end(), PostingCause.WORK, entry.id());
        WorkedTime worked =
                new WorkedTime(
                        entry.id(),
                        visit.id(),
                        0,
                        entry.start(),
                        entry.end(),
                        beyond,
                        ground.side(),
                        ground.by(),
                        null,
                        clock.now());
        workedTimes.add(worked);
        Visit saved =
                visits.save(
                        visit.now(
                                VisitState.DONE,
                                visit.step(
                                        StepKind.RECORDED,
                                        ground.side(),
                                        ground.by(),
                                        null,
                                        clock.now())));
        return new Outcome(
                Kind.RECORDED,
                saved,
                worked,
                usePosting.usedIn(ground, entry.start(), entry.end()));
    }

    /**
     * What the assistant says was done.
     *
     * @param id made by the client
     */
    public record Entry(UUID id, VisitId visit, Instant start, Instant end) {}

    /** What became of an entry. */
    public enum Kind {
        /** It is recorded. */
        RECORDED,
        /** It was recorded before. */
        KNOWN,
        /** Something else is recorded; a correction changes it. */
        CONFLICT
    }

    /**
     * What became of an entry.
     *
     * @param recorded what counts now; null where it belongs to another visit
     * @param weeks how much was used of the weeks
     */
    public record Outcome(
            Kind kind, Visit visit, @Nullable WorkedTime recorded, List<UsedWeek> weeks) {

        public Outcome {
            weeks = List.copyOf(weeks);
        }
    }
}
