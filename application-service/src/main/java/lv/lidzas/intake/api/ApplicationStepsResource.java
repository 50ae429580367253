package lv.lidzas.intake.api;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.usecase.CaseFile;
import lv.lidzas.intake.usecase.ChangeCommand;
import lv.lidzas.intake.usecase.SubmitApplication;
import lv.lidzas.intake.usecase.VerifyIdentity;
import lv.lidzas.intake.usecase.WithdrawApplication;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an application's life: submitted, withdrawn, identity made sure of.
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
    private final CurrentCaller caller;

    ApplicationStepsResource(
            SubmitApplication submitApplication,
            WithdrawApplication withdrawApplication,
            VerifyIdentity verifyIdentity,
            CurrentCaller caller) {
        this.submitApplication = submitApplication;
        this.withdrawApplication = withdrawApplication;
        this.verifyIdentity = verifyIdentity;
        this.caller = caller;
    }

    @POST
    @Path("/submit")
    @Idempotent
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.REPRESENTATIVE,
        Roles.INTEGRATION_CLIENT,
        Roles.CASEWORKER,
        Roles.LEAD_CASEWORKER
    })
    @Operation(
            operationId = "submitApplication",
            summary = "Submit a draft",
            description =
                    "Fixes the form and starts the statutory month. The answer says which documents this person needs, each with the reason and the legal ground. What is missing or impossible is named all at once.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "The submitted application with its checklist.")
    public Response submit(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @Parameter(description = "The version that was read, from ETag.", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        CaseFile file =
                IntakeProblems.granted(submitApplication.handle(command(id, ifMatch)))
                        .withoutPersonalCodes();
        return Answers.ok(file, ApplicationViews.viewWithChecklist(file, language(headers)));
    }

    @POST
    @Path("/withdraw")
    @Idempotent
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.REPRESENTATIVE,
        Roles.INTEGRATION_CLIENT,
        Roles.CASEWORKER,
        Roles.LEAD_CASEWORKER
    })
    @Operation(
            operationId = "withdrawApplication",
            summary = "Take an application back",
            description =
                    "Possible until it is decided. A decision that was issued before the withdrawal was heard of stands, and the application becomes DECIDED after all.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "The withdrawn application.")
    public Response withdraw(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @Parameter(description = "The version that was read, from ETag.", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        CaseFile file =
                IntakeProblems.granted(withdrawApplication.handle(command(id, ifMatch)))
                        .withoutPersonalCodes();
        return Answers.ok(file, ApplicationViews.view(file, language(headers)));
    }

    @POST
    @Path("/identity-checks")
    @Idempotent
    @RolesAllowed({Roles.CASEWORKER, Roles.LEAD_CASEWORKER})
    @Operation(
            operationId = "verifyIdentity",
            summary = "Record that somebody made sure who files",
            description = "Records who made sure, how and when; no copy of a document is kept.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "The application with its identity check.")
    public Response verifyIdentity(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @NotNull @Valid IdentityCheckRequest request,
            @Context HttpHeaders headers) {
        CaseFile file =
                IntakeProblems.granted(
                                verifyIdentity.handle(
                                        caller.get(), new ApplicationId(id), request.method()))
                        .withoutPersonalCodes();
        return Answers.ok(file, ApplicationViews.view(file, language(headers)));
    }

    private ChangeCommand command(UUID id, @Nullable String ifMatch) {
        return new ChangeCommand(caller.get(), new ApplicationId(id), ETags.expected(ifMatch));
    }

    private static Language language(HttpHeaders headers) {
        return Language.preferred(headers);
    }
}
