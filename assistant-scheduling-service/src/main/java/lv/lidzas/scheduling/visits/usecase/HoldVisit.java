package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import org.jspecify.annotations.Nullable;

/** Holds a visit and what it rests on until the transaction ends. */
@ApplicationScoped
public class HoldVisit {

    private final Visits visits;
    private final HoldGround holdGround;

    HoldVisit(Visits visits, HoldGround holdGround) {
        this.visits = visits;
        this.holdGround = holdGround;
    }

    /**
     * The visit, read once its budget is held.
     *
     * @param expectedVersion null for whichever it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Result<Held, VisitRefusal> handle(
            Caller caller, VisitId id, @Nullable Long expectedVersion) {
        AllocationId allocation = visits.allocationOf(id);
        if (allocation == null) {
            return Result.refused(new VisitRefusal.NotThere());
        }
        return holdGround
                .handle(caller, allocation)
                .then(ground -> {
                    Visit visit = Objects.requireNonNull(visits.find(id));
                    // It was moved to another assistant between the two looks.
                    boolean isElsewhere = !visit.allocationId().equals(allocation);
                    if (isElsewhere
                            || (expectedVersion != null && visit.version() != expectedVersion)) {
                        throw new StaleVersion();
                    }
                    return Result.done(new Held(ground, visit));
                });
    }

    /**
     * A visit that is held.
     *
     * @param ground on what it rests
     */
    public record Held(Ground ground, Visit visit) {}
}
