package lv.lidzas.scheduling.api;

import static lv.lidzas.kit.identity.Roles.APPLICANT;
import static lv.lidzas.kit.identity.Roles.ASSISTANT;
import static lv.lidzas.kit.identity.Roles.AUDITOR;
import static lv.lidzas.kit.identity.Roles.CASEWORKER;
import static lv.lidzas.kit.identity.Roles.INTEGRATION_CLIENT;
import static lv.lidzas.kit.identity.Roles.LEAD_CASEWORKER;
import static lv.lidzas.kit.identity.Roles.REPRESENTATIVE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Cursors;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AllocationId;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.usecase.AllocateHours;
import lv.lidzas.scheduling.usecase.AllocationQuery;
import lv.lidzas.scheduling.usecase.Answer;
import lv.lidzas.scheduling.usecase.FindAllocation;
import lv.lidzas.scheduling.usecase.ListAllocations;
import lv.lidzas.scheduling.usecase.ReleaseAllocation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The allocations of hours over HTTP. */
@Path("/v1/allocations")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Allocations", description = "Who gives which hours (asistentiem piešķirtās stundas)")
public class AllocationsResource {

    private final AllocateHours allocateHours;
    private final ReleaseAllocation releaseAllocation;
    private final FindAllocation findAllocation;
    private final ListAllocations listAllocations;
    private final CurrentCaller caller;

    AllocationsResource(
            AllocateHours allocateHours,
            ReleaseAllocation releaseAllocation,
            FindAllocation findAllocation,
            ListAllocations listAllocations,
            CurrentCaller caller) {
        this.allocateHours = allocateHours;
        this.releaseAllocation = releaseAllocation;
        this.findAllocation = findAllocation;
        this.listAllocations = listAllocations;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({CASEWORKER, LEAD_CASEWORKER})
    @Operation(
            operationId = "allocateHours",
            summary = "Allocate hours",
            description =
                    "Books hours of a budget for an assistant in every ISO week that the period touches."
                            + " The assistant never gets more than 40 hours in a week, all clients together, and the client"
                            + " never more than granted; otherwise the answer is 409 and says how much is free.")
    @APIResponse(responseCode = "201", description = "The new allocation")
    public RestResponse<AllocationView> allocate(@NotNull @Valid AllocateHoursRequest request) {
        requireOrder(request);
        Answer<Allocation> answer =
                allocateHours.handle(
                        new AllocateHours.Command(
                                new BudgetId(request.budgetId()),
                                new AssistantId(request.assistantId()),
                                request.minutesPerWeek(),
                                request.firstDay(),
                                request.lastDay()));
        return switch (answer) {
            case Answer.Done<Allocation>(Allocation allocation) ->
                    RestResponse.ResponseBuilder.create(
                                    RestResponse.Status.CREATED, SchedulingViews.of(allocation))
                            .location(URI.create("/v1/allocations/" + allocation.id().value()))
                            .tag(ETags.of(allocation.version()))
                            .build();
            case Answer.Refused<Allocation>(var why) -> throw SchedulingProblems.of(why);
        };
    }

    private static void requireOrder(AllocateHoursRequest request) {
        if (request.firstDay() != null
                && request.lastDay() != null
                && request.lastDay().isBefore(request.firstDay())) {
            throw ProblemException.of(KitProblems.VALIDATION).at("/lastDay", "period-reversed");
        }
    }

    @GET
    @RolesAllowed({
        APPLICANT,
        REPRESENTATIVE,
        INTEGRATION_CLIENT,
        CASEWORKER,
        LEAD_CASEWORKER,
        ASSISTANT,
        AUDITOR
    })
    @Operation(
            operationId = "listAllocations",
            summary = "List allocations",
            description =
                    "Lists allocations, newest first; owners and assistants find those that concern them.")
    @APIResponse(responseCode = "200", description = "A page of allocations")
    public Page<AllocationView> list(
            @Parameter(
                            description = "Only those of this budget",
                            example = "0192f3a1-7a02-7c00-8000-000000000002")
                    @QueryParam("budgetId")
                    @Nullable UUID budgetId,
            @Parameter(
                            description = "Only those of this assistant",
                            example = "0192f3a1-7a01-7c00-8000-000000000001")
                    @QueryParam("assistantId")
                    @Nullable UUID assistantId,
            @Parameter(
                            description = "Where to read on, from the page before",
                            example = "AZLzoXoBfACAAAAAAAAAAQ")
                    @QueryParam("cursor")
                    @Nullable String cursor,
            @Parameter(description = "How many allocations at most", example = "50")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit) {
        AllocationQuery query =
                new AllocationQuery(budgetId, assistantId, null, Cursors.decode(cursor), limit);
        List<AllocationView> views =
                listAllocations.handle(caller.get(), query).stream()
                        .map(SchedulingViews::of)
                        .toList();
        return Page.of(views, limit, AllocationView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        APPLICANT,
        REPRESENTATIVE,
        INTEGRATION_CLIENT,
        CASEWORKER,
        LEAD_CASEWORKER,
        ASSISTANT,
        AUDITOR
    })
    @Operation(
            operationId = "getAllocation",
            summary = "Read an allocation",
            description =
                    "Shows an allocation to staff, to the owner of the budget and to the assistant.")
    @APIResponse(responseCode = "200", description = "The allocation")
    public RestResponse<AllocationView> get(
            @Parameter(
                            description = "Allocation id",
                            example = "0192f3a1-7a05-7c00-8000-000000000005")
                    @PathParam("id")
                    UUID id) {
        Allocation allocation = findAllocation.handle(caller.get(), new AllocationId(id));
        if (allocation == null) {
            throw SchedulingProblems.notFound();
        }
        return answer(allocation);
    }

    @POST
    @Path("/{id}/release")
    @Idempotent
    @RolesAllowed({CASEWORKER, LEAD_CASEWORKER})
    @Operation(
            operationId = "releaseAllocation",
            summary = "Give back hours",
            description =
                    "Frees the weeks from a day on, for the assistant and for the client."
                            + " Weeks that have begun stay booked.")
    @APIResponse(responseCode = "200", description = "The allocation as it is now")
    public RestResponse<AllocationView> release(
            @Parameter(
                            description = "Allocation id",
                            example = "0192f3a1-7a05-7c00-8000-000000000005")
                    @PathParam("id")
                    UUID id,
            @Parameter(
                            description = "Version of the allocation to be changed, from its ETag",
                            example = "\"0\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid ReleaseAllocationRequest request) {
        Answer<Allocation> answer =
                releaseAllocation.handle(
                        new AllocationId(id), request.from(), ETags.expected(ifMatch));
        return switch (answer) {
            case null -> throw SchedulingProblems.notFound();
            case Answer.Done<Allocation>(Allocation allocation) -> answer(allocation);
            case Answer.Refused<Allocation>(var why) -> throw SchedulingProblems.of(why);
        };
    }

    private static RestResponse<AllocationView> answer(Allocation allocation) {
        return RestResponse.ResponseBuilder.ok(SchedulingViews.of(allocation))
                .tag(ETags.of(allocation.version()))
                .build();
    }
}
