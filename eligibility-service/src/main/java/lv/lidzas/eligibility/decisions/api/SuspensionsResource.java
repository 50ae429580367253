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
import lv.lidzas.eligibility.decisions.usecase.ResumeGrant;
import lv.lidzas.eligibility.decisions.usecase.SuspendGrant;
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

/** Grants that rest for a time, over HTTP. */
@Path("/v1/decisions/{id}")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Decisions")
public class SuspensionsResource {

    private static final String GRANT = "0192f3a1-7a07-7c00-8000-000000000007";

    private final SuspendGrant suspendGrant;
    private final ResumeGrant resumeGrant;
    private final DecisionAnswers answers;
    private final Sight sight;
    private final CurrentCaller caller;

    SuspensionsResource(
            SuspendGrant suspendGrant,
            ResumeGrant resumeGrant,
            DecisionAnswers answers,
            Sight sight,
            CurrentCaller caller) {
        this.suspendGrant = suspendGrant;
        this.resumeGrant = resumeGrant;
        this.answers = answers;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Path("/suspensions")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "suspendGrant",
            summary = "Suspend a grant",
            description =
                    "Suspends a grant that is ISSUED from a day until a day, or until it is resumed. On the person's wish it rests at once; on"
                            + " grounds the new decision is IN_REVIEW until a lead caseworker other than its author confirms it, and the"
                            + " person is heard before. Weeks that lie wholly inside take no hours, and what is booked in them rests.")
    @APIResponseSchema(
            value = DecisionView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<DecisionView> suspend(
            @Context HttpHeaders headers,
            @Parameter(description = "Id of the grant", example = GRANT) @PathParam("id") UUID id,
            @Parameter(
                            description = "Version of the grant, from its ETag",
                            example = "\"2\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid SuspendRequest request) {
        SuspendGrant.Command command =
                new SuspendGrant.Command(
                        new DecisionId(id),
                        ETags.expected(ifMatch),
                        request.firstDay(),
                        request.lastDay(),
                        request.why(),
                        request.reasoning(),
                        caller.get());
        Decision suspension = DecisionAnswers.decided(suspendGrant.handle(command), headers);
        return answers.created(sight.of(suspension, DecisionViews::shown), headers);
    }

    @POST
    @Path("/resumptions")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "resumeGrant",
            summary = "Resume a suspended grant",
            description =
                    "Lifts the suspension of a grant from a day on. It takes nothing from the person, so it is issued at once; hours that"
                            + " are booked in the weeks after it count again.")
    @APIResponseSchema(
            value = DecisionView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<DecisionView> resume(
            @Context HttpHeaders headers,
            @Parameter(description = "Id of the grant", example = GRANT) @PathParam("id") UUID id,
            @Parameter(
                            description = "Version of the grant, from its ETag",
                            example = "\"2\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid ResumeRequest request) {
        ResumeGrant.Command command =
                new ResumeGrant.Command(
                        new DecisionId(id),
                        ETags.expected(ifMatch),
                        request.from(),
                        request.reasoning(),
                        caller.get());
        Decision resumption = DecisionAnswers.decided(resumeGrant.handle(command), headers);
        return answers.created(sight.of(resumption, DecisionViews::shown), headers);
    }
}
