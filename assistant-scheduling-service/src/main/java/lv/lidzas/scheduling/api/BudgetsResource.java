package lv.lidzas.scheduling.api;

import static lv.lidzas.kit.identity.Roles.APPLICANT;
import static lv.lidzas.kit.identity.Roles.AUDITOR;
import static lv.lidzas.kit.identity.Roles.CASEWORKER;
import static lv.lidzas.kit.identity.Roles.INTEGRATION_CLIENT;
import static lv.lidzas.kit.identity.Roles.LEAD_CASEWORKER;
import static lv.lidzas.kit.identity.Roles.REPRESENTATIVE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Cursors;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Page;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.Proposal;
import lv.lidzas.scheduling.usecase.BudgetQuery;
import lv.lidzas.scheduling.usecase.FindBudget;
import lv.lidzas.scheduling.usecase.ListBudgets;
import lv.lidzas.scheduling.usecase.ProposeAssistants;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private final CurrentCaller caller;
    private final LegalClock clock;

    BudgetsResource(
            FindBudget findBudget,
            ListBudgets listBudgets,
            ProposeAssistants proposeAssistants,
            CurrentCaller caller,
            LegalClock clock) {
        this.findBudget = findBudget;
        this.listBudgets = listBudgets;
        this.proposeAssistants = proposeAssistants;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        APPLICANT,
        REPRESENTATIVE,
        INTEGRATION_CLIENT,
        CASEWORKER,
        LEAD_CASEWORKER,
        AUDITOR
    })
    @Operation(
            operationId = "listBudgets",
            summary = "List hour budgets",
            description = "Lists the hours of decisions, newest first; owners find their own.")
    @APIResponse(responseCode = "200", description = "A page of budgets")
    public Page<BudgetView> list(
            @Parameter(
                            description = "Only those of this application",
                            example = "0192f3a1-7a03-7c00-8000-000000000003")
                    @QueryParam("applicationId")
                    @Nullable UUID applicationId,
            @Parameter(
                            description = "Where to read on, from the page before",
                            example = "AZLzoXoBfACAAAAAAAAAAQ")
                    @QueryParam("cursor")
                    @Nullable String cursor,
            @Parameter(description = "How many budgets at most", example = "50")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit) {
        BudgetQuery query = new BudgetQuery(applicationId, null, Cursors.decode(cursor), limit);
        List<BudgetView> views =
                listBudgets.handle(caller.get(), query).stream().map(SchedulingViews::of).toList();
        return Page.of(views, limit, BudgetView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        APPLICANT,
        REPRESENTATIVE,
        INTEGRATION_CLIENT,
        CASEWORKER,
        LEAD_CASEWORKER,
        AUDITOR
    })
    @Operation(
            operationId = "getBudget",
            summary = "Read an hour budget",
            description =
                    "Shows what was granted, what is allocated and what is free, week by week.")
    @APIResponse(responseCode = "200", description = "The budget, week by week")
    public RestResponse<BudgetInWeeksView> get(
            @Parameter(description = "Budget id", example = "0192f3a1-7a02-7c00-8000-000000000002")
                    @PathParam("id")
                    UUID id) {
        FindBudget.BudgetInWeeks found = findBudget.handle(caller.get(), new BudgetId(id));
        if (found == null) {
            throw SchedulingProblems.notFound();
        }
        return RestResponse.ResponseBuilder.ok(SchedulingViews.of(found, clock.today()))
                .tag(ETags.of(found.budget().version()))
                .build();
    }

    @GET
    @Path("/{id}/proposals")
    @RolesAllowed({CASEWORKER, LEAD_CASEWORKER, AUDITOR})
    @Operation(
            operationId = "listProposals",
            summary = "Propose assistants",
            description =
                    "Names the wished-for assistant first, then active assistants with free minutes in every week"
                            + " that is left of the budget, those with most first.")
    @APIResponse(responseCode = "200", description = "The proposals")
    public ProposalsView proposals(
            @Parameter(description = "Budget id", example = "0192f3a1-7a02-7c00-8000-000000000002")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "How many proposals at most", example = "10")
                    @QueryParam("limit")
                    @DefaultValue("10")
                    @Min(1)
                    @Max(50)
                    int limit) {
        List<Proposal> proposals = proposeAssistants.handle(new BudgetId(id), limit);
        if (proposals == null) {
            throw SchedulingProblems.notFound();
        }
        return new ProposalsView(proposals.stream().map(SchedulingViews::of).toList());
    }
}
