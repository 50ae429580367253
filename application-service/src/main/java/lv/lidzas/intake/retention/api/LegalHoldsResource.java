package lv.lidzas.intake.retention.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.HoldRefusal;
import lv.lidzas.intake.retention.domain.HoldSubject;
import lv.lidzas.intake.retention.domain.LegalHold;
import lv.lidzas.intake.retention.usecase.LiftLegalHold;
import lv.lidzas.intake.retention.usecase.ListLegalHolds;
import lv.lidzas.intake.retention.usecase.PlaceLegalHold;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is kept for claims and inquiries. */
@Path("/v1/legal-holds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
@RunOnVirtualThread
@ApplicationScoped
public class LegalHoldsResource {

    private final PlaceLegalHold place;
    private final LiftLegalHold lift;
    private final ListLegalHolds list;
    private final CurrentCaller caller;
    private final Sight sight;

    LegalHoldsResource(
            PlaceLegalHold place,
            LiftLegalHold lift,
            ListLegalHolds list,
            CurrentCaller caller,
            Sight sight) {
        this.place = place;
        this.lift = lift;
        this.list = list;
        this.caller = caller;
        this.sight = sight;
    }

    @GET
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @Shows(Deed.READ)
    @Operation(
            operationId = "listLegalHolds",
            summary = "List legal holds, newest first",
            description = "Also those that were lifted or have ended.")
    public Page<LegalHoldView> list(@BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(list.handle(page.request()), LegalHoldsResource::shown),
                LegalHoldView::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "placeLegalHold",
            summary = "Keep a case or a person for a claim or an inquiry",
            description =
                    "While it lasts nothing of the case, or of the person with every case that names the person, is deleted by retention, and the person is not erased: `erasure-hindered` names LEGAL_HOLD.")
    public RestResponse<LegalHoldView> place(@NotNull @Valid LegalHoldRequest request) {
        LegalHold hold =
                place.handle(
                                new PlaceLegalHold.Command(
                                        request.subject(),
                                        request.subjectId(),
                                        request.reason().strip(),
                                        request.lastDay(),
                                        caller.get().self()))
                        .orThrow(LegalHoldsResource::problem);
        sight.see(shown(hold));
        return Answers.created("/v1/legal-holds", LegalHoldView.of(hold));
    }

    @POST
    @Path("/{id}/lift")
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "liftLegalHold",
            summary = "Lift a legal hold",
            description =
                    "What is due goes in the next round. Whoever lifts it again is told of the first time.")
    public LegalHoldView lift(@Parameter(description = "The hold.") @PathParam("id") UUID id) {
        LegalHold hold = lift.handle(id, caller.get().self()).orThrow(LegalHoldsResource::problem);
        sight.see(shown(hold));
        return LegalHoldView.of(hold);
    }

    private static Shown shown(LegalHold hold) {
        return hold.subject() == HoldSubject.APPLICATION
                ? Shown.of(hold.subjectId())
                : Shown.of(null, hold.subjectId());
    }

    private static ProblemException problem(HoldRefusal refusal) {
        return switch (refusal) {
            case HoldRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case HoldRefusal.Past() ->
                    ProblemException.of(KitProblems.VALIDATION).at("/lastDay", "date-in-past");
        };
    }
}
