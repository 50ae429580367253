package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitHindrance;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import org.jspecify.annotations.Nullable;

/**
 * Moves a visit to another time, makes it shorter or longer, or gives it to another assistant of the same budget; also one that was left
 * open. What was reserved for it goes with it to the other assistant, in its weeks alone.
 */
@ApplicationScoped
public class MoveVisit {

    private final HoldVisit holdVisit;
    private final HoldGround holdGround;
    private final GiveTime giveTime;
    private final CedeHours cedeHours;
    private final Planner planner;
    private final Visits visits;

    MoveVisit(
            HoldVisit holdVisit,
            HoldGround holdGround,
            GiveTime giveTime,
            CedeHours cedeHours,
            Planner planner,
            Visits visits) {
        this.holdVisit = holdVisit;
        this.holdGround = holdGround;
        this.giveTime = giveTime;
        this.cedeHours = cedeHours;
        this.planner = planner;
        this.visits = visits;
    }

    /** In the caller's transaction, which a refusal has to undo: the old time is given back before the new one is looked at. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Result<Visit, VisitRefusal> handle(Caller caller, Command command) {
        inOrder(command);
        return holdVisit
                .handle(caller, command.visit(), command.expectedVersion())
                .then(held -> {
                    AllocationId target = command.allocation();
                    return target == null || target.equals(held.visit().allocationId())
                            ? moved(held, held.ground(), command.time())
                            : holdGround
                                    .handle(caller, target)
                                    .then(ground -> moved(held, ground, command.time()));
                });
    }

    private void inOrder(Command command) {
        AllocationId now = visits.allocationOf(command.visit());
        AllocationId target = command.allocation();
        if (now != null && target != null && !target.equals(now)) {
            holdGround.inOrder(List.of(now, target));
        }
    }

    private Result<Visit, VisitRefusal> moved(HoldVisit.Held held, Ground ground, VisitTime time) {
        Visit visit = held.visit();
        if (!ground.budget().id().equals(visit.budgetId())) {
            return Result.refused(new VisitRefusal.NotThere());
        }
        if (!visit.state().isAhead()) {
            return Result.refused(new VisitRefusal.NotNow(visit.state()));
        }
        if (visit.state() == VisitState.PLANNED) {
            giveTime.handle(
                    held.ground().budget(),
                    held.ground().allocation(),
                    Taking.of(visit, held.ground().budget()));
        }
        if (!ground.allocation().id().equals(visit.allocationId())) {
            cedeHours.handle(held.ground().budget(), held.ground().allocation(), visit.time());
        }
        return switch (planner.handle(visit, ground, time)) {
            case Result.Done<Visit, VisitHindrance>(Visit moved) -> Result.done(moved);
            case Result.Refused<Visit, VisitHindrance>(VisitHindrance why) ->
                    Result.refused(new VisitRefusal.Hindered(why));
        };
    }

    /**
     * What is asked for.
     *
     * @param time the new time
     * @param allocation of the assistant who comes from now on; null for the same
     */
    public record Command(
            VisitId visit,
            long expectedVersion,
            VisitTime time,
            @Nullable AllocationId allocation) {}
}
