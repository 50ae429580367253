package lv.lidzas.scheduling.standins.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.standins.domain.OfferId;
import lv.lidzas.scheduling.standins.domain.OfferState;
import lv.lidzas.scheduling.standins.domain.SearchState;
import lv.lidzas.scheduling.standins.domain.StandInRefusal;
import lv.lidzas.scheduling.standins.domain.StandInSearch;
import lv.lidzas.scheduling.standins.domain.StandInTerms;
import lv.lidzas.scheduling.standins.domain.VisitOffer;
import lv.lidzas.scheduling.visits.domain.VisitState;

/** An assistant accepts to come (piekrīt aizvietot): the first who does gets the visit, and the others are no longer asked. */
@ApplicationScoped
public class AcceptOffer {

    private final OwnOffers own;
    private final HandOverVisit handOver;
    private final VisitOffers offers;
    private final StandInSearches searches;
    private final StandInTerms terms;
    private final LegalClock clock;

    AcceptOffer(
            OwnOffers own,
            HandOverVisit handOver,
            VisitOffers offers,
            StandInSearches searches,
            StandInTerms terms,
            LegalClock clock) {
        this.own = own;
        this.handOver = handOver;
        this.offers = offers;
        this.searches = searches;
        this.terms = terms;
        this.clock = clock;
    }

    /** In the caller's transaction, which a refusal has to undo. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Result<VisitOffer, StandInRefusal> handle(Caller caller, OfferId id) {
        return own.handle(caller, id).then(held -> accept(caller, held));
    }

    private Result<VisitOffer, StandInRefusal> accept(Caller caller, OwnOffers.Held held) {
        Instant now = clock.now();
        if (held.offer().state() != OfferState.OPEN) {
            return Result.refused(new StandInRefusal.NotOpen(held.offer().state()));
        }
        boolean isWanted =
                held.visit().state() == VisitState.LEFT_OPEN
                        && held.visit().time().earliest().isAfter(now);
        return isWanted
                ? handOver.handle(caller, held).map(_ -> accepted(held.offer(), now))
                : Result.refused(new StandInRefusal.NotOpen(OfferState.LAPSED));
    }

    private VisitOffer accepted(VisitOffer offer, Instant now) {
        offers.ofVisit(offer.visitId()).stream()
                .filter(other -> other.state() == OfferState.OPEN && !other.id().equals(offer.id()))
                .forEach(other -> offers.save(other.ended(OfferState.LAPSED, now)));
        StandInSearch search = Objects.requireNonNull(searches.find(offer.visitId()));
        searches.save(search.ended(SearchState.FOUND));
        return offers.save(offer.accepted(now, now.plus(terms.undoWithin())));
    }
}
