package lv.lidzas.eligibility.decisions.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.decisions.usecase.DecisionFilter;
import lv.lidzas.eligibility.decisions.usecase.FindDecision;
import lv.lidzas.eligibility.decisions.usecase.IssueDecision;
import lv.lidzas.eligibility.decisions.usecase.ListDecisions;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Result;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
    private final DecisionAnswers answers;
    private final Sight sight;
    private final CurrentCaller caller;

    DecisionsResource(
            FindDecision findDecision,
            ListDecisions listDecisions,
            IssueDecision issueDecision,
            DecisionAnswers answers,
            Sight sight,
            CurrentCaller caller) {
        this.findDecision = findDecision;
        this.listDecisions = listDecisions;
        this.issueDecision = issueDecision;
        this.answers = answers;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listDecisions",
            summary = "List decisions",
            description =
                    "Lists decisions, newest first. Owners find those on their own applications, once they are issued.")
    public Page<DecisionView> list(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Only those on this application",
                            example = "0192f3a1-7a03-7c00-8000-000000000003")
                    @QueryParam("applicationId")
                    @Nullable UUID applicationId,
            @Parameter(
                            description = "Only those about this person",
                            example = "0192f3a1-7a04-7c00-8000-000000000004")
                    @QueryParam("personId")
                    @Nullable UUID personId,
            @Parameter(description = "Only those in this state", example = "PROPOSED")
                    @QueryParam("state")
                    @Nullable StateKind state,
            @Parameter(
                            description =
                                    "Only grants that no longer meet a condition, so that a person has to look",
                            example = "true")
                    @QueryParam("toReview")
                    @DefaultValue("false")
                    boolean toReview,
            @Parameter(description = "Only those that somebody contests now", example = "true")
                    @QueryParam("contested")
                    @DefaultValue("false")
                    boolean contested,
            @Parameter(
                            description =
                                    "Only grants that count on this day, whatever ends were given to them; with applicationId or personId",
                            example = "2026-12-14")
                    @QueryParam("on")
                    @Nullable LocalDate on,
            @Parameter(
                            description =
                                    "Only what was issued by this instant, with the ends that were known then, and without what became of it"
                                            + " otherwise; with applicationId or personId",
                            example = "2026-12-14T10:00:00Z")
                    @QueryParam("asOf")
                    @Nullable Instant asOf,
            @BeanParam @Valid PageParameters page) {
        if (applicationId == null && personId == null && (on != null || asOf != null)) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .at(on == null ? "asOf" : "on", "whose-decisions");
        }
        DecisionFilter filter =
                new DecisionFilter(
                        applicationId == null ? null : new ApplicationId(applicationId),
                        personId == null ? null : new PersonId(personId),
                        state,
                        toReview,
                        contested,
                        on,
                        asOf,
                        null);
        DecisionViews views = answers.views(headers);
        return Page.of(
                sight.each(
                        listDecisions.handle(filter, page.request(), caller.get()),
                        DecisionViews::shown),
                decision -> asOf == null ? views.of(decision) : views.known(decision));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getDecision",
            summary = "Read a decision",
            description =
                    "Shows a decision; the assessment that it names explains it. What is only proposed is for staff. The ETag is its version.")
    public RestResponse<DecisionView> get(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Decision id",
                            example = "0192f3a1-7a07-7c00-8000-000000000007")
                    @PathParam("id")
                    UUID id) {
        return shown(findDecision.handle(new DecisionId(id), caller.get()), headers);
    }

    @POST
    @Path("/{id}/issue")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "issueDecision",
            summary = "Issue a proposed decision",
            description =
                    "Signs the proposal, which is the municipality's decision as soon as it is ISSUED. The rules run again on this day; when they no longer"
                            + " support it the answer is 409 with the reasons. A decision is signed once. Where the act gives"
                            + " the time of every purpose, no body is needed; where it leaves a time to a caseworker, the caseworker"
                            + " states it with the reason.")
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
        IssueDecision.Command command =
                new IssueDecision.Command(
                        new DecisionId(id),
                        ETags.expected(ifMatch),
                        AssessedTimeRequest.toDomain(request.assessedTimes()),
                        request.reasoning(),
                        request.relation(),
                        caller.get());
        return shown(issueDecision.handle(command), headers);
    }

    private RestResponse<DecisionView> shown(
            Result<Decision, DecisionRefusal> result, HttpHeaders headers) {
        Decision decision = DecisionAnswers.decided(result, headers);
        return answers.ok(sight.of(decision, DecisionViews::shown), headers);
    }
}
