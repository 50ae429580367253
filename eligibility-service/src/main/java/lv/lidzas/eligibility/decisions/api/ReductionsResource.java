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
import lv.lidzas.eligibility.decisions.usecase.ReduceGrant;
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

/** Grants of which less is left, over HTTP. */
@Path("/v1/decisions/{id}/reductions")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Decisions")
public class ReductionsResource {

    private final ReduceGrant reduceGrant;
    private final DecisionAnswers answers;
    private final Sight sight;
    private final CurrentCaller caller;

    ReductionsResource(
            ReduceGrant reduceGrant, DecisionAnswers answers, Sight sight, CurrentCaller caller) {
        this.reduceGrant = reduceGrant;
        this.answers = answers;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "reduceGrant",
            summary = "Reduce a grant",
            description =
                    "Grants less in the place of a grant that is ISSUED, from a day on and until its end. On the person's wish it is issued at"
                            + " once; on grounds the new decision is IN_REVIEW until a lead caseworker other than its author confirms it,"
                            + " and the person is heard before. The first grant ends the day before, and its hours with it.")
    @APIResponseSchema(
            value = DecisionView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<DecisionView> reduce(
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
            @NotNull @Valid ReduceRequest request) {
        ReduceGrant.Command command =
                new ReduceGrant.Command(
                        new DecisionId(id),
                        ETags.expected(ifMatch),
                        request.less(),
                        request.why(),
                        caller.get());
        Decision reduction = DecisionAnswers.decided(reduceGrant.handle(command), headers);
        return answers.created(sight.of(reduction, DecisionViews::shown), headers);
    }
}
