package lv.lidzas.intake.applications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.lidzas.intake.applications.usecase.ApplicationDossier;
import lv.lidzas.intake.applications.usecase.ChangeCommand;
import lv.lidzas.intake.applications.usecase.SubmitApplication;
import lv.lidzas.intake.applications.usecase.VerifyIdentity;
import lv.lidzas.intake.applications.usecase.WithdrawApplication;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an application's life: submitted, withdrawn, identity verified.
 *
 * <p>Answers to POST mask personal codes: they are kept for repeats, outside the encrypted fields.
 */
@Path("/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RunOnVirtualThread
@ApplicationScoped
public class ApplicationStepsResource {

    private final SubmitApplication submitApplication;
    private final WithdrawApplication withdrawApplication;
    private final VerifyIdentity verifyIdentity;
    private final Sight sight;
    private final CurrentCaller caller;

    ApplicationStepsResource(
            SubmitApplication submitApplication,
            WithdrawApplication withdrawApplication,
            VerifyIdentity verifyIdentity,
            Sight sight,
            CurrentCaller caller) {
        this.submitApplication = submitApplication;
        this.withdrawApplication = withdrawApplication;
        this.verifyIdentity = verifyIdentity;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Path("/submit")
    @Idempotent
    @RolesAllowed(Roles.FILERS)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "submitApplication",
            summary = "Submit a draft",
            description =
                    "Fixes the form and starts the statutory month. The answer lists the documents that this person needs, each with the reason and the legal ground. A problem names everything that is missing or impossible at once.")
    public RestResponse<ApplicationView> submit(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @Parameter(
                            description = "The version that was read, from ETag.",
                            example = "\"0\"",
                            required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        return answer(
                submitApplication.handle(command(id, ifMatch)).orThrow(ApplicationProblems::of),
                headers);
    }

    @POST
    @Path("/withdraw")
    @Idempotent
    @RolesAllowed(Roles.FILERS)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "withdrawApplication",
            summary = "Withdraw an application",
            description =
                    "Possible until it is decided. If a decision was issued before eligibility-service learned of the withdrawal, the decision stands and the application becomes DECIDED.")
    public RestResponse<ApplicationView> withdraw(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @Parameter(
                            description = "The version that was read, from ETag.",
                            example = "\"1\"",
                            required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        return answer(
                withdrawApplication.handle(command(id, ifMatch)).orThrow(ApplicationProblems::of),
                headers);
    }

    @POST
    @Path("/identity-checks")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "verifyIdentity",
            summary = "Record that the identity of the one who files was verified",
            description =
                    "Records who verified it, how and when. No copy of a document is kept. Who filed for somebody else without a representation sees all of the case from then on, in every service.")
    public RestResponse<ApplicationView> verifyIdentity(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @NotNull @Valid IdentityCheckRequest request,
            @Context HttpHeaders headers) {
        return answer(
                verifyIdentity
                        .handle(caller.get(), new ApplicationId(id), request.method())
                        .orThrow(ApplicationProblems::of),
                headers);
    }

    private RestResponse<ApplicationView> answer(ApplicationDossier dossier, HttpHeaders headers) {
        return ApplicationViews.ok(
                sight.of(dossier.withoutPersonalCodes(), ApplicationViews::shown), headers);
    }

    private ChangeCommand command(UUID id, @Nullable String ifMatch) {
        return new ChangeCommand(caller.get(), new ApplicationId(id), ETags.expected(ifMatch));
    }
}
