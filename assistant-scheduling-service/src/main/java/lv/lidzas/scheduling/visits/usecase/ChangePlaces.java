package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitState;
import org.jspecify.annotations.Nullable;

/**
 * Moves visits that stand in each other's way (apmeklējumu maiņa): two assistants who change places are each busy until the other has gone.
 * All visits are taken from their assistants first, within the same transaction, and then moved like any other.
 */
@ApplicationScoped
public class ChangePlaces {

    private final HoldGround holdGround;
    private final HoldVisit holdVisit;
    private final GiveTime giveTime;
    private final MoveVisit moveVisit;
    private final Visits visits;

    ChangePlaces(
            HoldGround holdGround,
            HoldVisit holdVisit,
            GiveTime giveTime,
            MoveVisit moveVisit,
            Visits visits) {
        this.holdGround = holdGround;
        this.holdVisit = holdVisit;
        this.giveTime = giveTime;
        this.moveVisit = moveVisit;
        this.visits = visits;
    }

    /** All of them, or one that is not possible; in the caller's transaction, which that has to undo. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Result<List<Visit>, Stuck> handle(Caller caller, List<MoveVisit.Command> moves) {
        holdGround.inOrder(
                moves.stream()
                        .flatMap(it -> Stream.of(visits.allocationOf(it.visit()), it.allocation()))
                        .filter(Objects::nonNull)
                        .toList());
        List<MoveVisit.Command> free = new ArrayList<>();
        for (MoveVisit.Command move : moves) {
            switch (attempt(move, () -> vacated(caller, move))) {
                case Result.Done<Visit, Stuck>(Visit visit) ->
                        free.add(
                                new MoveVisit.Command(
                                        move.visit(),
                                        visit.version(),
                                        move.time(),
                                        move.allocation()));
                case Result.Refused<Visit, Stuck>(Stuck why) -> {
                    return Result.refused(why);
                }
            }
        }
        return moved(caller, free);
    }

    private Result<Visit, VisitRefusal> vacated(Caller caller, MoveVisit.Command move) {
        return holdVisit
                .handle(caller, move.visit(), move.expectedVersion())
                .then(held -> {
                    Visit visit = held.visit();
                    if (!visit.state().isAhead()) {
                        return Result.refused(new VisitRefusal.NotNow(visit.state()));
                    }
                    if (visit.state() == VisitState.LEFT_OPEN) {
                        return Result.done(visit);
                    }
                    giveTime.handle(
                            held.ground().budget(),
                            held.ground().allocation(),
                            Taking.of(visit, held.ground().budget()));
                    return Result.done(visits.save(visit.vacated()));
                });
    }

    private Result<List<Visit>, Stuck> moved(Caller caller, List<MoveVisit.Command> free) {
        List<Visit> moved = new ArrayList<>();
        for (MoveVisit.Command move : free) {
            switch (attempt(move, () -> moveVisit.handle(caller, move))) {
                case Result.Done<Visit, Stuck>(Visit visit) -> moved.add(visit);
                case Result.Refused<Visit, Stuck>(Stuck why) -> {
                    return Result.refused(why);
                }
            }
        }
        return Result.done(moved);
    }

    @FunctionalInterface
    private interface Step {
        Result<Visit, VisitRefusal> make();
    }

    private static Result<Visit, Stuck> attempt(MoveVisit.Command move, Step step) {
        try {
            return switch (step.make()) {
                case Result.Done<Visit, VisitRefusal>(Visit visit) -> Result.done(visit);
                case Result.Refused<Visit, VisitRefusal>(VisitRefusal why) ->
                        Result.refused(new Stuck(move.visit(), why));
            };
        } catch (StaleVersion _) {
            return Result.refused(new Stuck(move.visit(), null));
        }
    }

    /**
     * The visit that does not move.
     *
     * @param why null if it is not any more as it was read
     */
    public record Stuck(VisitId visit, @Nullable VisitRefusal why) {}
}
