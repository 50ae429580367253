package lv.lidzas.eligibility.api;

import static lv.lidzas.kit.identity.Roles.APPLICANT;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.DecisionId;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.decision.StateKind;
import lv.lidzas.eligibility.domain.ruleset.RuleSets;
import lv.lidzas.eligibility.usecase.DecisionFilter;
import lv.lidzas.eligibility.usecase.FindDecision;
import lv.lidzas.eligibility.usecase.IssueDecision;
import lv.lidzas.eligibility.usecase.ListDecisions;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.web.Cursors;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The decisions over HTTP. */
@Path("/v1/decisions")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Decisions",
        description = "Decisions, proposed by the rules or made by a person (lēmumi)")
public class DecisionsResource {

    private final FindDecision findDecision;
    private final ListDecisions listDecisions;
    private final IssueDecision issueDecision;
    private final RuleSets ruleSets;
    private final CurrentCaller caller;

    DecisionsResource(
            FindDecision findDecision,
            ListDecisions listDecisions,
            IssueDecision issueDecision,
            RuleSets ruleSets,
            CurrentCaller caller) {
        this.findDecision = findDecision;
        this.listDecisions = listDecisions;
        this.issueDecision = issueDecision;
        this.ruleSets = ruleSets;
        this.caller = caller;
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
            operationId = "listDecisions",
            summary = "List decisions",
            description =
                    "Lists decisions, newest first. An owner finds those on the own applications.")
    @APIResponse(responseCode = "200", description = "A page of decisions")
    public Page<DecisionView> list(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Only those on this application",
                            example = "0192f3a1-7a03-7c00-8000-000000000003")
                    @QueryParam("applicationId")
                    @Nullable UUID applicationId,
            @Parameter(description = "Only those in this state", example = "PROPOSED")
                    @QueryParam("state")
                    @Nullable StateKind state,
            @Parameter(
                            description = "Where to read on, from the page before",
                            example = "AZLzoXoBfACAAAAAAAAAAQ")
                    @QueryParam("cursor")
                    @Nullable String cursor,
            @Parameter(description = "How many decisions at most", example = "50")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit) {
        DecisionFilter filter =
                new DecisionFilter(
                        applicationId == null ? null : new ApplicationId(applicationId),
                        state,
                        null,
                        Cursors.decode(cursor),
                        limit + 1);
        DecisionViews views = new DecisionViews(ruleSets, Language.of(headers));
        List<DecisionView> found =
                listDecisions.handle(filter, caller.get()).stream().map(views::of).toList();
        return Page.of(found, limit, DecisionView::id);
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
            operationId = "getDecision",
            summary = "Read a decision",
            description =
                    "Shows a decision; the assessment that it names explains it. The ETag is its version.")
    @APIResponse(responseCode = "200", description = "The decision")
    public RestResponse<DecisionView> get(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Decision id",
                            example = "0192f3a1-7a07-7c00-8000-000000000007")
                    @PathParam("id")
                    UUID id) {
        Decision found = findDecision.handle(new DecisionId(id), caller.get());
        if (found == null) {
            throw EligibilityProblems.notFound();
        }
        return answer(found, Language.of(headers));
    }

    @POST
    @Path("/{id}/issue")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({CASEWORKER, LEAD_CASEWORKER})
    @Operation(
            operationId = "issueDecision",
            summary = "Issue a proposed decision",
            description =
                    "Makes the proposal the municipality's decision. The rules run again on this day; when they no longer"
                            + " support it the answer is 409 with the reasons. A decision is issued once. Without a body the hours"
                            + " follow the purposes.")
    @APIResponse(responseCode = "200", description = "The issued decision")
    public RestResponse<DecisionView> issue(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Decision id",
                            example = "0192f3a1-7a07-7c00-8000-000000000007")
                    @PathParam("id")
                    UUID id,
            @Parameter(
                            description = "Version of the proposal, from its ETag",
                            example = "\"0\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @RequestBody(required = false) @Valid IssueDecisionRequest request) {
        Language language = Language.of(headers);
        IssueDecision.Command command =
                new IssueDecision.Command(
                        new DecisionId(id),
                        ETags.expected(ifMatch),
                        request.assessedMinutesPerWeek(),
                        caller.get().subject());
        return answer(
                EligibilityProblems.issuedOrThrow(issueDecision.handle(command), language),
                language);
    }

    private RestResponse<DecisionView> answer(Decision decision, Language language) {
        return RestResponse.ResponseBuilder.ok(new DecisionViews(ruleSets, language).of(decision))
                .tag(ETags.of(decision.version()))
                .build();
    }
}
