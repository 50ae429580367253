package lv.lidzas.scheduling.standins.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.standins.domain.OfferId;
import lv.lidzas.scheduling.standins.domain.OfferState;
import lv.lidzas.scheduling.standins.domain.SearchState;
import lv.lidzas.scheduling.standins.domain.StandInRefusal;
import lv.lidzas.scheduling.standins.domain.StandInSearch;
import lv.lidzas.scheduling.standins.domain.VisitOffer;

/** An assistant does not come (atsakās aizvietot). Nothing follows from that, but that others are asked sooner if all have answered. */
@ApplicationScoped
public class DeclineOffer {

    private final OwnOffers own;
    private final VisitOffers offers;
    private final StandInSearches searches;
    private final LegalClock clock;

    DeclineOffer(OwnOffers own, VisitOffers offers, StandInSearches searches, LegalClock clock) {
        this.own = own;
        this.offers = offers;
        this.searches = searches;
        this.clock = clock;
    }

    @Transactional
    public Result<VisitOffer, StandInRefusal> handle(Caller caller, OfferId id) {
        return own.handle(caller, id).then(held -> decline(held.offer()));
    }

    private Result<VisitOffer, StandInRefusal> decline(VisitOffer offer) {
        if (offer.state() != OfferState.OPEN) {
            return Result.refused(new StandInRefusal.NotOpen(offer.state()));
        }
        Instant now = clock.now();
        VisitOffer declined = offers.save(offer.ended(OfferState.DECLINED, now));
        boolean allAnswered =
                offers.ofVisit(offer.visitId()).stream()
                        .noneMatch(other -> other.state() == OfferState.OPEN);
        StandInSearch search = searches.find(offer.visitId());
        if (allAnswered && search != null && search.state() == SearchState.SEARCHING) {
            searches.save(search.waiting(now));
        }
        return Result.done(declined);
    }
}
