package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.hours.api.HoursTexts.ALLOCATION_ID;
import static lv.lidzas.scheduling.hours.api.HoursTexts.AN_ALLOCATION;
import static lv.lidzas.scheduling.hours.api.HoursTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.hours.api.HoursTexts.A_BUDGET;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationFilter;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.Booked;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.usecase.AllocateHours;
import lv.lidzas.scheduling.hours.usecase.FindAllocation;
import lv.lidzas.scheduling.hours.usecase.ListAllocations;
import lv.lidzas.scheduling.hours.usecase.ReleaseAllocation;
import lv.lidzas.scheduling.hours.usecase.ShowAssistant;
import lv.lidzas.scheduling.hours.usecase.SuspendedWeeks;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
    private final ShowAssistant showAssistant;
    private final ListAllocations listAllocations;
    private final SuspendedWeeks suspendedWeeks;
    private final Sight sight;
    private final CurrentCaller caller;

    AllocationsResource(
            AllocateHours allocateHours,
            ReleaseAllocation releaseAllocation,
            FindAllocation findAllocation,
            ShowAssistant showAssistant,
            ListAllocations listAllocations,
            SuspendedWeeks suspendedWeeks,
            Sight sight,
            CurrentCaller caller) {
        this.allocateHours = allocateHours;
        this.releaseAllocation = releaseAllocation;
        this.findAllocation = findAllocation;
        this.showAssistant = showAssistant;
        this.listAllocations = listAllocations;
        this.suspendedWeeks = suspendedWeeks;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "allocateHours",
            summary = "Allocate hours",
            description =
                    "Books hours of a budget for an assistant in every ISO week that the period touches, stated in the unit of the grant:"
                            + " `minutesPerWeek` or `minutesPerMonth`. The assistant never gets more than 40 hours in a week, all clients together, and the client"
                            + " never more than granted; otherwise the answer is 409 and says how much is free, and in which stretches (`free`)."
                            + " With `partial` these are booked, each as an allocation of its own, and the answer names the rest (`uncovered`).")
    @APIResponseSchema(
            value = BookedView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<BookedView> allocate(@NotNull @Valid AllocateHoursRequest request) {
        GrantedTime time = timeOf(request);
        requireOrder(request);
        sight.asked(request.budgetId());
        Booked booked =
                allocateHours
                        .handle(
                                caller.get(),
                                new AllocateHours.Command(
                                        new BudgetId(request.budgetId()),
                                        new AssistantId(request.assistantId()),
                                        time,
                                        request.firstDay(),
                                        request.lastDay(),
                                        Boolean.TRUE.equals(request.partial())))
                        .orThrow(HoursProblems::of);
        Allocation first = booked.first();
        sight.see(shown(first));
        return Answers.created(
                "/v1/allocations/" + first.id().value(), BookedView.of(booked), first.version());
    }

    /** The budget says later whether it is the unit of the grant. */
    private static GrantedTime timeOf(AllocateHoursRequest request) {
        Integer byWeek = request.minutesPerWeek();
        Integer byMonth = request.minutesPerMonth();
        if (byWeek != null && byMonth == null) {
            return GrantedTime.byWeek(byWeek);
        }
        if (byMonth != null && byWeek == null) {
            return GrantedTime.byMonth(byMonth);
        }
        throw ProblemException.of(KitProblems.VALIDATION).at("/minutesPerMonth", "one-unit");
    }

    private static void requireOrder(AllocateHoursRequest request) {
        if (request.firstDay() != null
                && request.lastDay() != null
                && request.lastDay().isBefore(request.firstDay())) {
            throw ProblemException.of(KitProblems.VALIDATION).at("/lastDay", "period-reversed");
        }
    }

    @GET
    @RolesAllowed(Roles.EVERYBODY)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listAllocations",
            summary = "List allocations",
            description =
                    "Lists allocations, newest first; owners and assistants find those that concern them.")
    public Page<AllocationView> list(
            @Parameter(description = "Only those of this budget", example = A_BUDGET)
                    @QueryParam("budgetId")
                    @Nullable UUID budgetId,
            @Parameter(description = "Only those of this assistant", example = AN_ASSISTANT)
                    @QueryParam("assistantId")
                    @Nullable UUID assistantId,
            @BeanParam @Valid PageParameters page) {
        AllocationFilter filter = new AllocationFilter(budgetId, assistantId, null);
        Slice<Allocation> listed = listAllocations.handle(caller.get(), filter, page.request());
        Map<AllocationId, List<IsoWeek>> suspended = suspendedWeeks.handle(listed.items());
        return Page.of(
                sight.each(listed, AllocationsResource::shown),
                allocation ->
                        AllocationView.of(
                                allocation, suspended.getOrDefault(allocation.id(), List.of())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.EVERYBODY)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getAllocation",
            summary = "Read an allocation",
            description =
                    "Shows an allocation to staff, to the parties of the case and to the assistant.")
    public RestResponse<AllocationView> get(
            @Parameter(description = ALLOCATION_ID, example = AN_ALLOCATION) @PathParam("id")
                    UUID id) {
        return answer(
                findAllocation
                        .handle(caller.get(), new AllocationId(id))
                        .orThrow(HoursProblems::of));
    }

    @GET
    @Path("/{id}/assistant")
    @RolesAllowed(Roles.EVERYBODY)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getHelper",
            summary = "Read who helps",
            description =
                    "Shows name and contact of the assistant to staff, to the parties of the case and to the assistant,"
                            + " from the allocation until its last day; then it is 404.")
    public HelperView helper(
            @Parameter(description = ALLOCATION_ID, example = AN_ALLOCATION) @PathParam("id")
                    UUID id) {
        Assistant helper =
                showAssistant.handle(caller.get(), new AllocationId(id)).orThrow(HoursProblems::of);
        sight.see(Shown.of(null, helper.id().value()));
        return HelperView.of(helper);
    }

    @POST
    @Path("/{id}/release")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "releaseAllocation",
            summary = "Give back hours",
            description =
                    "Frees the weeks from a day on, for the assistant and for the client."
                            + " Weeks that have begun stay booked.")
    public RestResponse<AllocationView> release(
            @Parameter(description = ALLOCATION_ID, example = AN_ALLOCATION) @PathParam("id")
                    UUID id,
            @Parameter(
                            description = "Version of the allocation to be changed, from its ETag",
                            example = "\"0\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid ReleaseAllocationRequest request) {
        return answer(
                releaseAllocation
                        .handle(
                                caller.get(),
                                new AllocationId(id),
                                request.from(),
                                ETags.expected(ifMatch))
                        .orThrow(HoursProblems::of));
    }

    private RestResponse<AllocationView> answer(Allocation allocation) {
        sight.see(shown(allocation));
        return Answers.ok(view(allocation), allocation.version());
    }

    private AllocationView view(Allocation allocation) {
        return AllocationView.of(
                allocation,
                suspendedWeeks
                        .handle(List.of(allocation))
                        .getOrDefault(allocation.id(), List.of()));
    }

    /** The budget stands for the case of its client, which an allocation does not know. */
    private static Shown shown(Allocation allocation) {
        return Shown.of(allocation.budgetId().value(), allocation.assistantId().value());
    }
}
