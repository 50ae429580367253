package lv.lidzas.scheduling.visits.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.KeepsNothing;
import lv.lidzas.kit.words.Language;
import lv.lidzas.scheduling.visits.usecase.CheckVisit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The question whether a visit is possible, over HTTP. */
@Path("/v1/visit-checks")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Visits")
public class VisitChecksResource {

    private final CheckVisit checkVisit;
    private final LegalClock clock;
    private final Sight sight;
    private final CurrentCaller caller;

    VisitChecksResource(
            CheckVisit checkVisit, LegalClock clock, Sight sight, CurrentCaller caller) {
        this.checkVisit = checkVisit;
        this.clock = clock;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @KeepsNothing(because = "it only looks whether there is room")
    @RolesAllowed(Roles.SIDES)
    @Shows(Deed.READ)
    @Operation(
            operationId = "checkVisit",
            summary = "Ask whether a visit is possible",
            description =
                    "Answers yes or no by the same rules as planning, says what stands against it, and names up to three other times, nearest first. Nothing is"
                            + " held, so somebody else may still be first.")
    public VisitCheckView check(
            @Context HttpHeaders headers, @NotNull @Valid PlanVisitRequest request) {
        sight.asked(request.allocationId());
        CheckVisit.Verdict verdict =
                checkVisit
                        .handle(caller.get(), request.command(clock.zone()))
                        .orThrow(VisitsProblems::of);
        sight.see(
                Shown.of(
                        verdict.ground().applicationId(),
                        verdict.ground().budget().humanId(),
                        verdict.ground().assistant().id().value()));
        return VisitCheckView.of(
                verdict, Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
