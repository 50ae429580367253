package lv.lidzas.eligibility.api;

import static lv.lidzas.kit.identity.Roles.CASEWORKER;
import static lv.lidzas.kit.identity.Roles.LEAD_CASEWORKER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.ruleset.RuleSets;
import lv.lidzas.eligibility.usecase.GrantAssistance;
import lv.lidzas.eligibility.usecase.Issuing;
import lv.lidzas.eligibility.usecase.RefuseApplication;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private final CurrentCaller caller;

    PersonalDecisionsResource(
            RefuseApplication refuseApplication,
            GrantAssistance grantAssistance,
            RuleSets ruleSets,
            CurrentCaller caller) {
        this.refuseApplication = refuseApplication;
        this.grantAssistance = grantAssistance;
        this.ruleSets = ruleSets;
        this.caller = caller;
    }

    @POST
    @Path("/refusals")
    @Idempotent
    @RolesAllowed(LEAD_CASEWORKER)
    @Operation(
            operationId = "refuseApplication",
            summary = "Refuse an application",
            description =
                    "A lead caseworker refuses on conditions that are not met or on grounds of the rule set. The system never"
                            + " refuses by itself.")
    @APIResponse(responseCode = "201", description = "The issued refusal")
    public RestResponse<DecisionView> refuse(
            @Context HttpHeaders headers, @NotNull @Valid RefuseRequest request) {
        Issuing issuing =
                refuseApplication.handle(
                        new RefuseApplication.Command(
                                new ApplicationId(request.applicationId()),
                                new AssessmentId(request.assessmentId()),
                                request.grounds(),
                                request.reasoning(),
                                caller.get().subject()));
        return created(issuing, Language.of(headers));
    }

    @POST
    @Path("/grants")
    @Idempotent
    @RolesAllowed({CASEWORKER, LEAD_CASEWORKER})
    @Operation(
            operationId = "grantAssistance",
            summary = "Grant in an unclear case",
            description =
                    "A caseworker ends a doubt that the rules leave, in favour of the person and within the client's cap and"
                            + " the longest period. A condition that is certainly not met cannot be overturned.")
    @APIResponse(responseCode = "201", description = "The issued grant")
    public RestResponse<DecisionView> grant(
            @Context HttpHeaders headers, @NotNull @Valid GrantRequest request) {
        if (request.firstDay() != null
                && request.lastDay() != null
                && request.lastDay().isBefore(request.firstDay())) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .at("/lastDay", "grant-period-reversed");
        }
        Issuing issuing =
                grantAssistance.handle(
                        new GrantAssistance.Command(
                                new ApplicationId(request.applicationId()),
                                new AssessmentId(request.assessmentId()),
                                request.purposes(),
                                request.assessedMinutesPerWeek(),
                                request.firstDay(),
                                request.lastDay(),
                                request.reasoning(),
                                decider()));
        return created(issuing, Language.of(headers));
    }

    private GrantAssistance.Decider decider() {
        Caller who = caller.get();
        return new GrantAssistance.Decider(
                who.subject(),
                who.has(LEAD_CASEWORKER)
                        ? GrantAssistance.Power.GRANT_AND_REFUSE
                        : GrantAssistance.Power.GRANT);
    }

    private RestResponse<DecisionView> created(Issuing issuing, Language language) {
        Decision decision = EligibilityProblems.issuedOrThrow(issuing, language);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED,
                        new DecisionViews(ruleSets, language).of(decision))
                .location(URI.create("/v1/decisions/" + decision.id()))
                .tag(ETags.of(decision.version()))
                .build();
    }
}
