package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.hours.api.HoursTexts.AN_APPLICATION;
import static lv.lidzas.scheduling.hours.api.HoursTexts.A_BUDGET;
import static lv.lidzas.scheduling.hours.api.HoursTexts.A_PERSON;
import static lv.lidzas.scheduling.hours.api.HoursTexts.BUDGET_ID;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.FindBudget;
import lv.lidzas.scheduling.hours.usecase.ListBudgets;
import lv.lidzas.scheduling.hours.usecase.ProposeAssistants;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.FreeAssistant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The hour budgets over HTTP. */
@Path("/v1/budgets")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Budgets",
        description = "The hours of decisions and who could give them (stundu uzskaite)")
public class BudgetsResource {

    private final FindBudget findBudget;
    private final ListBudgets listBudgets;
    private final ProposeAssistants proposeAssistants;
    private final Sight sight;
    private final CurrentCaller caller;

    BudgetsResource(
            FindBudget findBudget,
            ListBudgets listBudgets,
            ProposeAssistants proposeAssistants,
            Sight sight,
            CurrentCaller caller) {
        this.findBudget = findBudget;
        this.listBudgets = listBudgets;
        this.proposeAssistants = proposeAssistants;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listBudgets",
            summary = "List hour budgets",
            description = "Lists the hours of decisions, newest first; owners find their own.")
    public Page<BudgetView> list(
            @Parameter(description = "Only those of this application", example = AN_APPLICATION)
                    @QueryParam("applicationId")
                    @Nullable UUID applicationId,
            @Parameter(
                            description =
                                    "Only those of this person, of all records that are the same human",
                            example = A_PERSON)
                    @QueryParam("personId")
                    @Nullable UUID personId,
            @Parameter(
                            description =
                                    "Only those that wait for a caseworker's choice, or only the others",
                            example = "true")
                    @QueryParam("proposalNeeded")
                    @Nullable Boolean proposalNeeded,
            @Parameter(
                            description =
                                    "Only those of people who have more than 40 hours in a week that is not over, which can be after two"
                                            + " records turned out to be one human; false narrows nothing",
                            example = "true")
                    @QueryParam("overWeekLimit")
                    @Nullable Boolean overWeekLimit,
            @Parameter(
                            description =
                                    "Only those of people who have days, not over yet, on which no assistance is paid: what is booked in"
                                            + " their suspended weeks may be given back; false narrows nothing",
                            example = "true")
                    @QueryParam("paused")
                    @Nullable Boolean paused,
            @BeanParam @Valid PageParameters page) {
        ListBudgets.Query query =
                new ListBudgets.Query(
                        applicationId,
                        personId,
                        proposalNeeded,
                        Boolean.TRUE.equals(paused),
                        Boolean.TRUE.equals(overWeekLimit));
        return Page.of(
                sight.each(
                        listBudgets.handle(caller.get(), query, page.request()),
                        BudgetsResource::shown),
                BudgetView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getBudget",
            summary = "Read an hour budget",
            description =
                    "Shows what was granted, what is allocated and what is free, week by week.")
    public RestResponse<BudgetInWeeksView> get(
            @Parameter(description = BUDGET_ID, example = A_BUDGET) @PathParam("id") UUID id) {
        FindBudget.BudgetInWeeks found =
                findBudget.handle(caller.get(), new BudgetId(id)).orThrow(HoursProblems::of);
        sight.see(shown(found.budget()));
        return Answers.ok(BudgetInWeeksView.of(found), found.budget().version());
    }

    @GET
    @Path("/{id}/proposals")
    @RolesAllowed(Roles.OVERSEERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listProposals",
            summary = "Propose assistants",
            description =
                    "Names assistants for the next days on which hours are given by nobody: the wished-for assistant first, then active"
                            + " ones with free minutes in every week of these days, those with most first. It looks at the six hundred who serve all"
                            + " these days and were registered last, and at three hundred of them with room. Where `proposalReason` is WISHED_BY_NAME the"
                            + " application names somebody in words: look for namesakes, and allocate the hours, or register who it is.")
    public AssistantProposalsView proposals(
            @Parameter(description = BUDGET_ID, example = A_BUDGET) @PathParam("id") UUID id,
            @Parameter(description = "How many proposals at most", example = "10")
                    @QueryParam("limit")
                    @DefaultValue("10")
                    @Min(1)
                    @Max(50)
                    int limit) {
        ProposeAssistants.Proposals proposals =
                proposeAssistants.handle(new BudgetId(id), limit).orThrow(HoursProblems::of);
        sight.all(proposals.assistants(), BudgetsResource::proposed);
        return AssistantProposalsView.of(proposals);
    }

    private static Shown shown(HourBudget budget) {
        AssistantId wished = budget.wishedAssistant();
        return Shown.of(
                budget.grant().applicationId(),
                budget.grant().personId(),
                wished == null ? null : wished.value());
    }

    private static Shown proposed(FreeAssistant proposal) {
        return Shown.of(null, proposal.assistant().id().value());
    }
}
