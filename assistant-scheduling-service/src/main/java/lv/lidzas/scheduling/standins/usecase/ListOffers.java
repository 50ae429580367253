package lv.lidzas.scheduling.standins.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.standins.domain.OfferState;
import lv.lidzas.scheduling.standins.domain.VisitOffer;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.usecase.Visits;
import org.jspecify.annotations.Nullable;

/** Lists offers of visits with their visits (parāda piedāvājumus): to assistants those made to them, to overseers all. */
@ApplicationScoped
public class ListOffers {

    private final VisitOffers offers;
    private final Assistants assistants;
    private final Visits visits;

    ListOffers(VisitOffers offers, Assistants assistants, Visits visits) {
        this.offers = offers;
        this.assistants = assistants;
        this.visits = visits;
    }

    @Transactional
    public Slice<Shown> handle(
            Caller caller, @Nullable UUID visit, @Nullable OfferState state, PageRequest page) {
        VisitOffers.Filter filter =
                new VisitOffers.Filter(
                        visit,
                        state,
                        caller.readsEverything()
                                ? null
                                : AssistantLogin.of(caller).entriesIn(assistants));
        return offers.list(filter, page)
                .map(offer ->
                        new Shown(offer, Objects.requireNonNull(visits.find(offer.visitId()))));
    }

    /** An offer with its visit as it is now. */
    public record Shown(VisitOffer offer, Visit visit) {}
}
