package lv.lidzas.scheduling.api;

import static lv.lidzas.kit.identity.Roles.ASSISTANT;
import static lv.lidzas.kit.identity.Roles.AUDITOR;
import static lv.lidzas.kit.identity.Roles.CASEWORKER;
import static lv.lidzas.kit.identity.Roles.LEAD_CASEWORKER;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Cursors;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.scheduling.domain.Assistant;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.AssistantState;
import lv.lidzas.scheduling.domain.IsoWeek;
import lv.lidzas.scheduling.usecase.Answer;
import lv.lidzas.scheduling.usecase.AssistantQuery;
import lv.lidzas.scheduling.usecase.ChangeAssistant;
import lv.lidzas.scheduling.usecase.FindAssistant;
import lv.lidzas.scheduling.usecase.ListAssistants;
import lv.lidzas.scheduling.usecase.LoginTaken;
import lv.lidzas.scheduling.usecase.RegisterAssistant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of assistants over HTTP. */
@Path("/v1/assistants")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Assistants", description = "The register of assistants (asistentu reģistrs)")
public class AssistantsResource {

    private final RegisterAssistant registerAssistant;
    private final ChangeAssistant changeAssistant;
    private final FindAssistant findAssistant;
    private final ListAssistants listAssistants;
    private final CurrentCaller caller;
    private final LegalClock clock;

    AssistantsResource(
            RegisterAssistant registerAssistant,
            ChangeAssistant changeAssistant,
            FindAssistant findAssistant,
            ListAssistants listAssistants,
            CurrentCaller caller,
            LegalClock clock) {
        this.registerAssistant = registerAssistant;
        this.changeAssistant = changeAssistant;
        this.findAssistant = findAssistant;
        this.listAssistants = listAssistants;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({CASEWORKER, LEAD_CASEWORKER})
    @Operation(
            operationId = "registerAssistant",
            summary = "Register an assistant",
            description =
                    "Enters a natural person with work or personal experience into the register.")
    @APIResponse(responseCode = "201", description = "The new entry")
    public RestResponse<AssistantView> register(@NotNull @Valid RegisterAssistantRequest request) {
        try {
            Assistant assistant =
                    registerAssistant.handle(RegisterEntries.of(request, clock.today()));
            return RestResponse.ResponseBuilder.create(
                            RestResponse.Status.CREATED, SchedulingViews.of(assistant))
                    .location(URI.create("/v1/assistants/" + assistant.id().value()))
                    .tag(ETags.of(assistant.version()))
                    .build();
        } catch (LoginTaken _) {
            throw ProblemException.of(SchedulingProblems.LOGIN_TAKEN);
        }
    }

    @GET
    @RolesAllowed({CASEWORKER, LEAD_CASEWORKER, AUDITOR, ASSISTANT})
    @Operation(
            operationId = "listAssistants",
            summary = "List assistants",
            description =
                    "Lists the register, newest entries first. An assistant finds only the own entry.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<AssistantView> list(
            @Parameter(description = "Only entries in this state", example = "ACTIVE")
                    @QueryParam("state")
                    @Nullable AssistantState state,
            @Parameter(
                            description =
                                    "Only those with at least so many free minutes in the week",
                            example = "600")
                    @QueryParam("freeMinutesAtLeast")
                    @Min(1)
                    @Max(2400)
                    @Nullable Integer freeMinutesAtLeast,
            @Parameter(
                            description =
                                    "A day of the week in which to look for free minutes; absent for this week",
                            example = "2026-11-23")
                    @QueryParam("freeInWeekOf")
                    @Nullable LocalDate freeInWeekOf,
            @Parameter(
                            description = "Where to read on, from the page before",
                            example = "AZLzoXoBfACAAAAAAAAAAQ")
                    @QueryParam("cursor")
                    @Nullable String cursor,
            @Parameter(description = "How many entries at most", example = "50")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit) {
        LocalDate day = QueryDays.orElse(clock.today(), "freeInWeekOf", freeInWeekOf);
        AssistantQuery query =
                new AssistantQuery(
                        state,
                        freeMinutesAtLeast,
                        IsoWeek.of(day),
                        null,
                        Cursors.decode(cursor),
                        limit);
        List<AssistantView> views =
                listAssistants.handle(caller.get(), query).stream()
                        .map(SchedulingViews::of)
                        .toList();
        return Page.of(views, limit, AssistantView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, LEAD_CASEWORKER, AUDITOR, ASSISTANT})
    @Operation(
            operationId = "getAssistant",
            summary = "Read an assistant",
            description =
                    "Shows an entry of the register to staff, and to the assistant whose entry it is.")
    @APIResponse(responseCode = "200", description = "The entry")
    public RestResponse<AssistantView> get(
            @Parameter(
                            description = "Register id",
                            example = "0192f3a1-7a01-7c00-8000-000000000001")
                    @PathParam("id")
                    UUID id) {
        Assistant assistant = findAssistant.handle(caller.get(), new AssistantId(id));
        if (assistant == null) {
            throw SchedulingProblems.notFound();
        }
        return answer(assistant);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, LEAD_CASEWORKER})
    @Operation(
            operationId = "changeAssistant",
            summary = "Change an assistant",
            description =
                    "Replaces the entry. Hours that are allocated already stay; new ones need an active assistant.")
    @APIResponse(responseCode = "200", description = "The entry as it is now")
    public RestResponse<AssistantView> change(
            @Parameter(
                            description = "Register id",
                            example = "0192f3a1-7a01-7c00-8000-000000000001")
                    @PathParam("id")
                    UUID id,
            @Parameter(
                            description = "Version of the entry to be changed, from its ETag",
                            example = "\"0\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid ChangeAssistantRequest request) {
        try {
            Answer<Assistant> answer =
                    changeAssistant.handle(
                            new AssistantId(id),
                            RegisterEntries.of(request, clock.today()),
                            request.state(),
                            ETags.expected(ifMatch));
            return switch (answer) {
                case null -> throw SchedulingProblems.notFound();
                case Answer.Done<Assistant>(Assistant assistant) -> answer(assistant);
                case Answer.Refused<Assistant>(var why) -> throw SchedulingProblems.of(why);
            };
        } catch (LoginTaken _) {
            throw ProblemException.of(SchedulingProblems.LOGIN_TAKEN);
        }
    }

    private static RestResponse<AssistantView> answer(Assistant assistant) {
        return RestResponse.ResponseBuilder.ok(SchedulingViews.of(assistant))
                .tag(ETags.of(assistant.version()))
                .build();
    }
}
