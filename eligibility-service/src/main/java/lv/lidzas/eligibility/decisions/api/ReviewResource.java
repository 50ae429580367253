package lv.lidzas.eligibility.decisions.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.usecase.ConfirmDecision;
import lv.lidzas.eligibility.decisions.usecase.ReturnDecision;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.words.Result;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The second look at what takes something from a person, over HTTP. */
@Path("/v1/decisions/{id}")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Decisions")
public class ReviewResource {

    private final ConfirmDecision confirmDecision;
    private final ReturnDecision returnDecision;
    private final DecisionAnswers answers;
    private final Sight sight;
    private final CurrentCaller caller;

    ReviewResource(
            ConfirmDecision confirmDecision,
            ReturnDecision returnDecision,
            DecisionAnswers answers,
            Sight sight,
            CurrentCaller caller) {
        this.confirmDecision = confirmDecision;
        this.returnDecision = returnDecision;
        this.answers = answers;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Path("/confirm")
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "confirmDecision",
            summary = "Confirm a drafted decision",
            description =
                    "A lead caseworker other than the author signs a decision that is IN_REVIEW, if its grounds still hold on this"
                            + " day. It is ISSUED within moments.")
    public RestResponse<DecisionView> confirm(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Decision id",
                            example = "0192f3a1-7a07-7c00-8000-000000000007")
                    @PathParam("id")
                    UUID id,
            @Parameter(
                            description = "Version of the draft, from its ETag",
                            example = "\"0\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        return shown(
                confirmDecision.handle(
                        new ConfirmDecision.Command(
                                new DecisionId(id), ETags.expected(ifMatch), caller.get())),
                headers);
    }

    @POST
    @Path("/return")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "returnDecision",
            summary = "Give a drafted decision back",
            description =
                    "A colleague gives back a decision that is IN_REVIEW, or its author takes it back; the case goes on as before.")
    public RestResponse<DecisionView> giveBack(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Decision id",
                            example = "0192f3a1-7a07-7c00-8000-000000000007")
                    @PathParam("id")
                    UUID id,
            @Parameter(
                            description = "Version of the draft, from its ETag",
                            example = "\"0\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return shown(
                returnDecision.handle(
                        new ReturnDecision.Command(
                                new DecisionId(id),
                                ETags.expected(ifMatch),
                                request.reason(),
                                caller.get())),
                headers);
    }

    private RestResponse<DecisionView> shown(
            Result<Decision, DecisionRefusal> result, HttpHeaders headers) {
        Decision decision = DecisionAnswers.decided(result, headers);
        return answers.ok(sight.of(decision, DecisionViews::shown), headers);
    }
}
