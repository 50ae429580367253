package lv.lidzas.scheduling.standins.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.standins.domain.OfferId;
import lv.lidzas.scheduling.standins.domain.OfferState;
import lv.lidzas.scheduling.standins.domain.StandInRefusal;
import lv.lidzas.scheduling.standins.domain.VisitOffer;
import lv.lidzas.scheduling.standins.usecase.AcceptOffer;
import lv.lidzas.scheduling.standins.usecase.DeclineOffer;
import lv.lidzas.scheduling.standins.usecase.ListOffers;
import lv.lidzas.scheduling.standins.usecase.UndoAcceptance;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.usecase.Visits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Offers of visits over HTTP. */
@Path("/v1/visit-offers")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Stand-ins", description = "Who comes instead (aizvietošana)")
public class VisitOffersResource {

    static final String OFFER_ID = "Offer id";
    static final String AN_OFFER = "0192f3a1-7a22-7c00-8000-000000000022";

    private final ListOffers listOffers;
    private final AcceptOffer acceptOffer;
    private final DeclineOffer declineOffer;
    private final UndoAcceptance undoAcceptance;
    private final Visits visits;
    private final Sight sight;
    private final CurrentCaller caller;

    VisitOffersResource(
            ListOffers listOffers,
            AcceptOffer acceptOffer,
            DeclineOffer declineOffer,
            UndoAcceptance undoAcceptance,
            Visits visits,
            Sight sight,
            CurrentCaller caller) {
        this.listOffers = listOffers;
        this.acceptOffer = acceptOffer;
        this.declineOffer = declineOffer;
        this.undoAcceptance = undoAcceptance;
        this.visits = visits;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.REGISTER_READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listVisitOffers",
            summary = "List offers of visits",
            description =
                    "Lists what assistants were asked, newest first: to an assistant the own offers, to staff and auditors all.")
    public Page<VisitOfferView> list(
            @Parameter(
                            description = "Only those of this visit",
                            example = "0192f3a1-7a06-7c00-8000-000000000006")
                    @QueryParam("visitId")
                    @Nullable UUID visitId,
            @Parameter(description = "Only those that are so", example = "OPEN")
                    @QueryParam("state")
                    @Nullable OfferState state,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listOffers.handle(caller.get(), visitId, state, page.request()),
                        it -> shown(it.offer(), it.visit())),
                it -> VisitOfferView.of(it.offer(), it.visit()));
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed(Roles.ASSISTANT)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "acceptVisitOffer",
            summary = "Accept a visit",
            description =
                    "The assistant who was asked comes. The first who accepts gets the visit, with hours of its week that the absent assistant gives"
                            + " back; the 40 hours hold as for every visit. It can be taken back until undoUntil.")
    public VisitOfferView accept(
            @Parameter(description = OFFER_ID, example = AN_OFFER) @PathParam("id") UUID id) {
        return answer(acceptOffer.handle(caller.get(), new OfferId(id)));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed(Roles.ASSISTANT)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "declineVisitOffer",
            summary = "Decline a visit",
            description =
                    "The assistant who was asked does not come. No reason is asked for, and nothing follows from it.")
    public VisitOfferView decline(
            @Parameter(description = OFFER_ID, example = AN_OFFER) @PathParam("id") UUID id) {
        return answer(declineOffer.handle(caller.get(), new OfferId(id)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.ASSISTANT)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "undoVisitAcceptance",
            summary = "Take an acceptance back",
            description =
                    "The assistant who accepted takes it back, until undoUntil. The visit is open again, and the search goes on; afterwards it is"
                            + " cancelled like any visit.")
    public VisitOfferView undo(
            @Parameter(description = OFFER_ID, example = AN_OFFER) @PathParam("id") UUID id) {
        return answer(undoAcceptance.handle(caller.get(), new OfferId(id)));
    }

    private VisitOfferView answer(Result<VisitOffer, StandInRefusal> result) {
        VisitOffer offer = result.orThrow(StandInsProblems::of);
        Visit visit = Objects.requireNonNull(visits.find(offer.visitId()));
        sight.see(shown(offer, visit));
        return VisitOfferView.of(offer, visit);
    }

    private static Shown shown(VisitOffer offer, Visit visit) {
        return Shown.of(visit.applicationId(), visit.humanId(), offer.assistantId().value());
    }
}
