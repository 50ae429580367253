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
import lv.lidzas.eligibility.decisions.usecase.EndGrant;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Grants that end early, over HTTP. */
@Path("/v1/decisions/{id}/endings")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Decisions")
public class EndingsResource {

    private final EndGrant endGrant;
    private final DecisionAnswers answers;
    private final Sight sight;
    private final CurrentCaller caller;

    EndingsResource(EndGrant endGrant, DecisionAnswers answers, Sight sight, CurrentCaller caller) {
        this.endGrant = endGrant;
        this.answers = answers;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "endGrant",
            summary = "End a grant",
            description =
                    "Ends a grant that is ISSUED before its last day. On the person's wish it is ended at once; on grounds the new decision is"
                            + " IN_REVIEW until a lead caseworker other than its author confirms it, and the person is heard before."
                            + " Hours that are booked after the last day are given back.")
    @APIResponseSchema(
            value = DecisionView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<DecisionView> end(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Id of the grant",
                            example = "0192f3a1-7a07-7c00-8000-000000000007")
                    @PathParam("id")
                    UUID id,
            @Parameter(
                            description = "Version of the grant, from its ETag",
                            example = "\"2\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid EndRequest request) {
        EndGrant.Command command =
                new EndGrant.Command(
                        new DecisionId(id),
                        ETags.expected(ifMatch),
                        request.kind(),
                        request.lastDay(),
                        request.why(),
                        request.reasoning(),
                        caller.get());
        Decision ending = DecisionAnswers.decided(endGrant.handle(command), headers);
        return answers.created(sight.of(ending, DecisionViews::shown), headers);
    }
}
