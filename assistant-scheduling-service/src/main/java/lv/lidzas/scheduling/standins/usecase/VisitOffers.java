package lv.lidzas.scheduling.standins.usecase;

import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.standins.domain.OfferId;
import lv.lidzas.scheduling.standins.domain.OfferState;
import lv.lidzas.scheduling.standins.domain.VisitOffer;
import lv.lidzas.scheduling.visits.domain.VisitId;
import org.jspecify.annotations.Nullable;

/** Port: the offers of visits. */
public interface VisitOffers {

    @Nullable VisitOffer find(OfferId id);

    /** Those of a visit, oldest first. */
    List<VisitOffer> ofVisit(VisitId visit);

    void add(VisitOffer offer);

    /** Saves it; refuses if its version is not the current one. */
    VisitOffer save(VisitOffer offer);

    /** Newest first. */
    Slice<VisitOffer> list(Filter filter, PageRequest page);

    /**
     * Which to list; an absent component narrows nothing.
     *
     * @param visitId only those of a visit
     * @param state only those that are so
     * @param assistants only those of these assistants; null for all
     */
    record Filter(
            @Nullable UUID visitId,
            @Nullable OfferState state,
            @Nullable List<AssistantId> assistants) {}
}
