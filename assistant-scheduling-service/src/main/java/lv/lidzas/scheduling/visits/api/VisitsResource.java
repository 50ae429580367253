package lv.lidzas.scheduling.visits.api;

import static lv.lidzas.scheduling.visits.api.VisitTexts.AN_ALLOCATION;
import static lv.lidzas.scheduling.visits.api.VisitTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.visits.api.VisitTexts.A_BUDGET;
import static lv.lidzas.scheduling.visits.api.VisitTexts.A_VISIT;
import static lv.lidzas.scheduling.visits.api.VisitTexts.VISIT_ID;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitFilter;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.usecase.FindVisit;
import lv.lidzas.scheduling.visits.usecase.ListVisits;
import lv.lidzas.scheduling.visits.usecase.PlanVisit;
import lv.lidzas.scheduling.visits.usecase.SuspendedVisits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Visits over HTTP: planned and read. */
@Path("/v1/visits")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Visits", description = "Help on a day, at an hour (asistenta apmeklējumi)")
public class VisitsResource {

    private final PlanVisit planVisit;
    private final FindVisit findVisit;
    private final ListVisits listVisits;
    private final SuspendedVisits suspendedVisits;
    private final LegalClock clock;
    private final Sight sight;
    private final CurrentCaller caller;

    VisitsResource(
            PlanVisit planVisit,
            FindVisit findVisit,
            ListVisits listVisits,
            SuspendedVisits suspendedVisits,
            LegalClock clock,
            Sight sight,
            CurrentCaller caller) {
        this.planVisit = planVisit;
        this.findVisit = findVisit;
        this.listVisits = listVisits;
        this.suspendedVisits = suspendedVisits;
        this.clock = clock;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.SIDES)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "planVisit",
            summary = "Plan a visit",
            description =
                    "Plans help of the allocation's assistant, for the person, a representative, the assistant or a caseworker. It takes from"
                            + " what the allocation reserves in the ISO week, and beyond that from what is free in the weeks of assistant, decision"
                            + " and person; where time is granted by the month, from the month of decision and person. Two visits with fixed hours of one assistant, or of one person, never overlap.")
    @APIResponseSchema(
            value = VisitView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<VisitView> plan(@NotNull @Valid PlanVisitRequest request) {
        sight.asked(request.allocationId());
        Visit visit =
                planVisit
                        .handle(caller.get(), request.command(clock.zone()))
                        .orThrow(VisitsProblems::of);
        sight.see(shown(visit));
        return Answers.created(
                "/v1/visits/" + visit.id().value(),
                VisitView.of(visit, isSuspended(visit)),
                visit.version());
    }

    @GET
    @RolesAllowed(Roles.EVERYBODY)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listVisits",
            summary = "List visits",
            description =
                    "Lists visits by day, soonest first; owners and assistants find those that concern them.")
    public Page<VisitView> list(
            @Parameter(description = "Only those of this allocation", example = AN_ALLOCATION)
                    @QueryParam("allocationId")
                    @Nullable UUID allocationId,
            @Parameter(description = "Only those of this budget", example = A_BUDGET)
                    @QueryParam("budgetId")
                    @Nullable UUID budgetId,
            @Parameter(description = "Only those of this assistant", example = AN_ASSISTANT)
                    @QueryParam("assistantId")
                    @Nullable UUID assistantId,
            @Parameter(description = "Only those that need another assistant", example = "true")
                    @QueryParam("leftOpen")
                    @DefaultValue("false")
                    boolean leftOpen,
            @Parameter(description = "Only those from this day on", example = "2026-12-01")
                    @QueryParam("from")
                    @Nullable LocalDate from,
            @Parameter(description = "Only those up to this day", example = "2026-12-31")
                    @QueryParam("until")
                    @Nullable LocalDate until,
            @BeanParam @Valid PageParameters page) {
        VisitFilter filter =
                new VisitFilter(allocationId, budgetId, assistantId, leftOpen, from, until, null);
        Slice<Visit> found =
                sight.each(
                        listVisits.handle(caller.get(), filter, page.request()),
                        VisitsResource::shown);
        Set<VisitId> suspended = suspendedVisits.handle(found.items());
        return Page.of(found, visit -> VisitView.of(visit, suspended.contains(visit.id())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.EVERYBODY)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getVisit",
            summary = "Read a visit",
            description =
                    "Shows a visit and what happened to it to staff, to the parties of the case and to the assistant.")
    public RestResponse<VisitWithStepsView> get(
            @Parameter(description = VISIT_ID, example = A_VISIT) @PathParam("id") UUID id) {
        FindVisit.VisitWithSteps found =
                findVisit.handle(caller.get(), new VisitId(id)).orThrow(VisitsProblems::of);
        sight.see(shown(found.visit()));
        return Answers.ok(
                VisitWithStepsView.of(found, isSuspended(found.visit())), found.visit().version());
    }

    private boolean isSuspended(Visit visit) {
        return !suspendedVisits.handle(List.of(visit)).isEmpty();
    }

    static Shown shown(Visit visit) {
        return Shown.of(visit.applicationId(), visit.humanId(), visit.assistantId().value());
    }
}
