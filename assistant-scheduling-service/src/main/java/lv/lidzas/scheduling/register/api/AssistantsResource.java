package lv.lidzas.scheduling.register.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.KeepsNothing;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.usecase.AssistantFilter;
import lv.lidzas.scheduling.register.usecase.EntryChange;
import lv.lidzas.scheduling.register.usecase.EntryChanges;
import lv.lidzas.scheduling.register.usecase.FindAssistant;
import lv.lidzas.scheduling.register.usecase.FindNamesakes;
import lv.lidzas.scheduling.register.usecase.ListAssistants;
import lv.lidzas.scheduling.register.usecase.LoginTaken;
import lv.lidzas.scheduling.register.usecase.RegisterAssistant;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of assistants over HTTP. */
@Path("/v1/assistants")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Assistants",
        description = "Who may assist, and how full their weeks are (asistentu reģistrs)")
public class AssistantsResource {

    static final String ASSISTANT_ID = "Register id of the assistant";
    static final String AN_ASSISTANT = "0192f3a1-7a01-7c00-8000-000000000001";

    private static final int RELEASES_MAX = 100;

    private final RegisterAssistant registerAssistant;
    private final EntryChanges entryChanges;
    private final FindAssistant findAssistant;
    private final ListAssistants listAssistants;
    private final FindNamesakes findNamesakes;
    private final Sight sight;
    private final CurrentCaller caller;
    private final PartyKeys keys;
    private final LegalClock clock;

    AssistantsResource(
            RegisterAssistant registerAssistant,
            EntryChanges entryChanges,
            FindAssistant findAssistant,
            ListAssistants listAssistants,
            FindNamesakes findNamesakes,
            Sight sight,
            CurrentCaller caller,
            PartyKeys keys,
            LegalClock clock) {
        this.registerAssistant = registerAssistant;
        this.entryChanges = entryChanges;
        this.findAssistant = findAssistant;
        this.listAssistants = listAssistants;
        this.findNamesakes = findNamesakes;
        this.sight = sight;
        this.caller = caller;
        this.keys = keys;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "registerAssistant",
            summary = "Register an assistant",
            description =
                    "Enters a natural person with work or personal experience into the register, once: who is there already is named by `assistantId`.")
    @APIResponseSchema(
            value = AssistantView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<AssistantView> register(@NotNull @Valid AssistantEntryForm form) {
        try {
            Assistant assistant =
                    registerAssistant
                            .handle(form.toEntry(clock.today(), keys), form.state())
                            .orThrow(RegisterProblems::of);
            sight.see(shown(assistant));
            return Answers.created(
                    "/v1/assistants/" + assistant.id().value(),
                    AssistantView.of(assistant, caller.get()),
                    assistant.version());
        } catch (LoginTaken _) {
            throw ProblemException.of(RegisterProblems.LOGIN_TAKEN);
        }
    }

    @GET
    @RolesAllowed(Roles.REGISTER_READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listAssistants",
            summary = "List assistants",
            description =
                    "Lists the register, newest entries first. An assistant finds only the own entry.")
    public Page<AssistantView> list(
            @Parameter(description = "Only entries in this state", example = "ACTIVE")
                    @QueryParam("state")
                    @Nullable AssistantState state,
            @Parameter(
                            description =
                                    "Only those who may work in the week and have at least so many free minutes in it",
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
            @BeanParam @Valid PageParameters page) {
        AssistantFilter filter =
                new AssistantFilter(state, free(freeMinutesAtLeast, freeInWeekOf), null);
        Caller reader = caller.get();
        return Page.of(
                sight.each(
                        listAssistants.handle(reader, filter, page.request()),
                        AssistantsResource::shown),
                assistant -> AssistantView.of(assistant, reader));
    }

    /** What is left of this week, or all days of another: nobody is booked for days that are over. */
    private AssistantFilter.@Nullable Free free(
            @Nullable Integer minutes, @Nullable LocalDate day) {
        if (minutes == null) {
            return null;
        }
        LocalDate today = clock.today();
        ServicePeriod week = ServicePeriod.of(IsoWeek.of(day == null ? today : day));
        ServicePeriod left = week.remainingFrom(today);
        return new AssistantFilter.Free(minutes, left == null ? week : left);
    }

    @POST
    @Path("/namesakes")
    @KeepsNothing(because = "it only looks into the register")
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.SEARCHED)
    @Operation(
            operationId = "findNamesakes",
            summary = "Find namesakes in the register",
            description =
                    "Names the entries whose whole name is the one in the body, in any state, newest first. Capitals, marks, the order of the words and what"
                            + " stands between them make no difference. It serves a budget that waits because of WISHED_BY_NAME: a name may belong to"
                            + " several people, so a caseworker makes sure who is meant, and allocates the hours or registers somebody new.")
    public Page<NamesakeView> namesakes(
            @NotNull @Valid NamesakesRequest request, @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        findNamesakes.handle(request.wholeName(), page.request()),
                        AssistantsResource::shown),
                NamesakeView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.REGISTER_READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getAssistant",
            summary = "Read an assistant",
            description =
                    "Shows an entry of the register to staff, and to the assistant whose entry it is.")
    public RestResponse<AssistantView> get(
            @Parameter(description = ASSISTANT_ID, example = AN_ASSISTANT) @PathParam("id")
                    UUID id) {
        return answer(
                findAssistant
                        .handle(caller.get(), new AssistantId(id))
                        .orThrow(RegisterProblems::of));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "changeAssistant",
            summary = "Change an assistant",
            description =
                    "Replaces the entry. If hours are allocated that the assistant could no longer give, the answer is 409 and names the allocations;"
                            + " `release` says of which of them the weeks are to be given back. Their budgets then wait for a caseworker, and the"
                            + " people are told. Weeks that have begun stay booked.")
    public RestResponse<AssistantView> change(
            @Parameter(description = ASSISTANT_ID, example = AN_ASSISTANT) @PathParam("id") UUID id,
            @Parameter(
                            description = "Version of the entry to be changed, from its ETag",
                            example = "\"0\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @Parameter(
                            description =
                                    "Allocations of which the assistant's weeks are given back, as far as the assistant can no longer give them",
                            example = "[\"0192f3a1-7a05-7c00-8000-000000000005\"]")
                    @QueryParam("release")
                    @Size(max = RELEASES_MAX)
                    List<UUID> release,
            @NotNull @Valid AssistantEntryForm form) {
        try {
            return answer(
                    entryChanges
                            .handle(
                                    caller.get(),
                                    new EntryChange(
                                            new AssistantId(id),
                                            form.toEntry(clock.today(), keys),
                                            form.state(),
                                            Set.copyOf(release),
                                            ETags.expected(ifMatch)))
                            .orThrow(RegisterProblems::of));
        } catch (LoginTaken _) {
            throw ProblemException.of(RegisterProblems.LOGIN_TAKEN);
        }
    }

    private static Shown shown(Assistant assistant) {
        return Shown.of(null, assistant.id().value());
    }

    private RestResponse<AssistantView> answer(Assistant assistant) {
        sight.see(shown(assistant));
        return Answers.ok(AssistantView.of(assistant, caller.get()), assistant.version());
    }
}
