package lv.lidzas.scheduling.visits.api;

import static lv.lidzas.scheduling.visits.api.VisitTexts.A_VISIT;
import static lv.lidzas.scheduling.visits.api.VisitTexts.VERSION;
import static lv.lidzas.scheduling.visits.api.VisitTexts.VISIT_ID;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.usecase.CancelVisit;
import lv.lidzas.scheduling.visits.usecase.MoveVisit;
import lv.lidzas.scheduling.visits.usecase.ReportAbsent;
import lv.lidzas.scheduling.visits.usecase.StartVisit;
import lv.lidzas.scheduling.visits.usecase.SuspendedVisits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What happens to a visit, over HTTP. */
@Path("/v1/visits/{id}")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Visits")
public class VisitStepsResource {

    private final MoveVisit moveVisit;
    private final CancelVisit cancelVisit;
    private final StartVisit startVisit;
    private final ReportAbsent reportAbsent;
    private final SuspendedVisits suspendedVisits;
    private final LegalClock clock;
    private final Sight sight;
    private final CurrentCaller caller;

    VisitStepsResource(
            MoveVisit moveVisit,
            CancelVisit cancelVisit,
            StartVisit startVisit,
            ReportAbsent reportAbsent,
            SuspendedVisits suspendedVisits,
            LegalClock clock,
            Sight sight,
            CurrentCaller caller) {
        this.moveVisit = moveVisit;
        this.cancelVisit = cancelVisit;
        this.startVisit = startVisit;
        this.reportAbsent = reportAbsent;
        this.suspendedVisits = suspendedVisits;
        this.clock = clock;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Path("/move")
    @Idempotent
    @RolesAllowed(Roles.SIDES)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "moveVisit",
            summary = "Move a visit",
            description =
                    "Gives a visit that is ahead another time, another length, or another assistant who has hours of the same budget. What it took"
                            + " is given back before.")
    public RestResponse<VisitView> move(
            @Parameter(description = VISIT_ID, example = A_VISIT) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = "\"0\"", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid MoveVisitRequest request) {
        UUID allocation = request.allocationId();
        return answer(
                moveVisit.handle(
                        caller.get(),
                        new MoveVisit.Command(
                                new VisitId(id),
                                ETags.expected(ifMatch),
                                VisitHours.of(
                                        request.start(),
                                        request.end(),
                                        request.minutes(),
                                        clock.zone()),
                                allocation == null ? null : new AllocationId(allocation))));
    }

    @POST
    @Path("/cancel")
    @Idempotent
    @RolesAllowed(Roles.SIDES)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "cancelVisit",
            summary = "Cancel a visit",
            description =
                    "Cancels a visit that has not begun, and gives back its time. The case's timeline tells it.")
    public RestResponse<VisitView> cancel(
            @Parameter(description = VISIT_ID, example = A_VISIT) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = "\"0\"", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid CancelVisitRequest request) {
        return answer(
                cancelVisit.handle(
                        caller.get(),
                        new VisitId(id),
                        request.reason().asReason(),
                        ETags.expected(ifMatch)));
    }

    @POST
    @Path("/start")
    @Idempotent
    @RolesAllowed(Roles.SIDES)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "startVisit",
            summary = "Begin a visit",
            description =
                    "The assistant says on the day that the visit has begun. Nobody has to say so, and nobody is located.")
    public RestResponse<VisitView> start(
            @Parameter(description = VISIT_ID, example = A_VISIT) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = "\"0\"", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        return answer(startVisit.handle(caller.get(), new VisitId(id), ETags.expected(ifMatch)));
    }

    @POST
    @Path("/no-show")
    @Idempotent
    @RolesAllowed(Roles.SIDES)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "reportNoShow",
            summary = "Say who did not come",
            description =
                    "The person or representative says it of the assistant, the assistant of the person, staff of either, once the visit should have"
                            + " begun. Its time is given back.")
    public RestResponse<VisitView> noShow(
            @Parameter(description = VISIT_ID, example = A_VISIT) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = "\"0\"", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid NoShowRequest request) {
        return answer(
                reportAbsent.handle(
                        caller.get(),
                        new VisitId(id),
                        request.absent() == NoShowRequest.Absentee.ASSISTANT,
                        ETags.expected(ifMatch)));
    }

    private RestResponse<VisitView> answer(Result<Visit, VisitRefusal> result) {
        Visit visit = result.orThrow(VisitsProblems::of);
        sight.see(VisitsResource.shown(visit));
        return Answers.ok(
                VisitView.of(visit, !suspendedVisits.handle(List.of(visit)).isEmpty()),
                visit.version());
    }
}
