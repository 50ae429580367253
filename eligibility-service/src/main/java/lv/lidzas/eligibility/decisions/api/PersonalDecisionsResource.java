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
import lv.lidzas.eligibility.decisions.usecase.GrantAssistance;
import lv.lidzas.eligibility.decisions.usecase.RefuseApplication;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.words.Language;
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
    private final RuleSets ruleSets;
    private final Sight sight;
    private final CurrentCaller caller;

    PersonalDecisionsResource(
            RefuseApplication refuseApplication,
            GrantAssistance grantAssistance,
            RuleSets ruleSets,
            Sight sight,
            CurrentCaller caller) {
        this.refuseApplication = refuseApplication;
        this.grantAssistance = grantAssistance;
        this.ruleSets = ruleSets;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Path("/refusals")
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "refuseApplication",
            summary = "Refuse an application",
            description =
                    "A lead caseworker refuses on conditions that are not met or on grounds of the rule set. The system never"
                            + " refuses by itself.")
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
                                request.grounds(),
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
            summary = "Grant in an unclear case",
            description =
                    "A caseworker ends a doubt that the law leaves to judgement, in favour of the person and within the client's"
                            + " cap and the longest period. A condition that is certainly not met cannot be overturned, and"
                            + " nothing is granted without a document that the rules demand.")
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
                                decider()));
        return created(result, headers);
    }

    private static GrantWish wish(GrantRequest request) {
        return new GrantWish(
                request.purposes().stream().map(Purpose::new).toList(),
                AssessedTimeRequest.toDomain(request.assessedTimes()),
                request.firstDay(),
                request.lastDay(),
                request.reasoning());
    }

    private GrantAssistance.Decider decider() {
        Caller who = caller.get();
        return new GrantAssistance.Decider(
                who,
                who.has(Roles.LEAD_CASEWORKER)
                        ? GrantAssistance.Power.GRANT_AND_REFUSE
                        : GrantAssistance.Power.GRANT);
    }

    private RestResponse<DecisionView> created(
            Result<Decision, DecisionRefusal> result, HttpHeaders headers) {
        Language language =
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Decision decision = result.orThrow(refusal -> DecisionProblems.of(refusal, language));
        sight.see(DecisionViews.shown(decision));
        return Answers.created(
                "/v1/decisions/" + decision.id(),
                new DecisionViews(ruleSets, language).of(decision),
                decision.version());
    }
}
