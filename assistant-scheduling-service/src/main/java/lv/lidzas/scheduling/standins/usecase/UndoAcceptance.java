package lv.lidzas.scheduling.standins.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.standins.domain.OfferId;
import lv.lidzas.scheduling.standins.domain.OfferState;
import lv.lidzas.scheduling.standins.domain.StandInRefusal;
import lv.lidzas.scheduling.standins.domain.VisitOffer;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitReason;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.visits.usecase.CedeHours;
import lv.lidzas.scheduling.visits.usecase.GiveTime;
import lv.lidzas.scheduling.visits.usecase.LeaveOpen;

/** An assistant takes an acceptance back in time (atsauc piekrišanu); the visit is open again, and the search for others goes on. */
@ApplicationScoped
public class UndoAcceptance {

    private final OwnOffers own;
    private final VisitOffers offers;
    private final Allocations allocations;
    private final GiveTime giveTime;
    private final CedeHours cedeHours;
    private final LeaveOpen leaveOpen;
    private final LegalClock clock;

    UndoAcceptance(
            OwnOffers own,
            VisitOffers offers,
            Allocations allocations,
            GiveTime giveTime,
            CedeHours cedeHours,
            LeaveOpen leaveOpen,
            LegalClock clock) {
        this.own = own;
        this.offers = offers;
        this.allocations = allocations;
        this.giveTime = giveTime;
        this.cedeHours = cedeHours;
        this.leaveOpen = leaveOpen;
        this.clock = clock;
    }

    @Transactional
    public Result<VisitOffer, StandInRefusal> handle(Caller caller, OfferId id) {
        return own.handle(caller, id).then(this::undo);
    }

    private Result<VisitOffer, StandInRefusal> undo(OwnOffers.Held held) {
        Instant now = clock.now();
        Instant until = held.offer().undoUntil();
        Visit visit = held.visit();
        if (until == null) {
            return Result.refused(new StandInRefusal.NotOpen(held.offer().state()));
        }
        boolean isStillTheirs =
                visit.state() == VisitState.PLANNED
                        && visit.assistantId().equals(held.assistant().id());
        if (now.isAfter(until) || !isStillTheirs) {
            return Result.refused(new StandInRefusal.TooLateToUndo(until));
        }
        Allocation hours = Objects.requireNonNull(allocations.find(visit.allocationId()));
        giveTime.handle(held.budget(), hours, Taking.of(visit, held.budget()));
        cedeHours.handle(held.budget(), hours, visit.time());
        leaveOpen.handle(List.of(visit), VisitReason.ASSISTANT_UNABLE);
        return Result.done(offers.save(held.offer().ended(OfferState.UNDONE, now)));
    }
}
