package lv.lidzas.eligibility.decisions.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.GrantWish;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.eligibility.decisions.usecase.GrantAssistance;
import lv.lidzas.eligibility.decisions.usecase.RefuseApplication;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.words.Result;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The decisions that only a person makes, over HTTP: refusals, and grants in unclear cases. */
@Path("/v1")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Decisions")
public class PersonalDecisionsResource {

    private final RefuseApplication refuseApplication;
    private final GrantAssistance grantAssistance;
    private final DecisionAnswers answers;
    private final Sight sight;
    private final CurrentCaller caller;

    PersonalDecisionsResource(
            RefuseApplication refuseApplication,
            GrantAssistance grantAssistance,
            DecisionAnswers answers,
            Sight sight,
            CurrentCaller caller) {
        this.refuseApplication = refuseApplication;
        this.grantAssistance = grantAssistance;
        this.answers = answers;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Path("/refusals")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "refuseApplication",
            summary = "Draft a refusal",
            description =
                    "A caseworker drafts a refusal on conditions that are not met or on grounds of the rule set, when the person was"
                            + " heard on them. The draft is IN_REVIEW until a lead caseworker other than its author confirms it or"
                            + " gives it back; until then the case is open and only staff see it. The system never refuses by"
                            + " itself.")
    @APIResponseSchema(
            value = DecisionView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<DecisionView> refuse(
            @Context HttpHeaders headers, @NotNull @Valid RefuseRequest request) {
        sight.asked(request.applicationId());
        Result<Decision, DecisionRefusal> result =
                refuseApplication.handle(
                        new RefuseApplication.Command(
                                new ApplicationId(request.applicationId()),
                                new AssessmentId(request.assessmentId()),
                                new RefusalWish(
                                        request.grounds(),
                                        WaiverRequest.toDomain(request.hearingWaiver())),
                                request.reasoning(),
                                caller.get()));
        return created(result, headers);
    }

    @POST
    @Path("/grants")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "grantAssistance",
            summary = "Grant in an unclear case, or in part",
            description =
                    "A caseworker ends a doubt that the law leaves to judgement, in favour of the person and within the client's"
                            + " cap and the longest period. A condition that is certainly not met cannot be overturned, and"
                            + " nothing is granted without a document that the rules demand. Less than was applied for is granted on"
                            + " the person's wish, also where a proposal waits; without the wish the rest is refused, which needs"
                            + " grounds, a hearing and the confirmation of a lead caseworker.")
    @APIResponseSchema(
            value = DecisionView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<DecisionView> grant(
            @Context HttpHeaders headers, @NotNull @Valid GrantRequest request) {
        if (request.firstDay() != null
                && request.lastDay() != null
                && request.lastDay().isBefore(request.firstDay())) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .at("/lastDay", "grant-period-reversed");
        }
        sight.asked(request.applicationId());
        Result<Decision, DecisionRefusal> result =
                grantAssistance.handle(
                        new GrantAssistance.Command(
                                new ApplicationId(request.applicationId()),
                                new AssessmentId(request.assessmentId()),
                                wish(request),
                                WaiverRequest.wish(request.grounds(), request.hearingWaiver()),
                                caller.get()));
        return created(result, headers);
    }

    private static GrantWish wish(GrantRequest request) {
        return new GrantWish(
                request.purposes().stream().map(Purpose::new).toList(),
                AssessedTimeRequest.toDomain(request.assessedTimes()),
                request.firstDay(),
                request.lastDay(),
                request.reasoning(),
                request.isLessOnWish(),
                request.relation());
    }

    private RestResponse<DecisionView> created(
            Result<Decision, DecisionRefusal> result, HttpHeaders headers) {
        Decision decision = DecisionAnswers.decided(result, headers);
        return answers.created(sight.of(decision, DecisionViews::shown), headers);
    }
}
