package lv.lidzas.intake.applications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.lidzas.intake.applications.api.form.DraftForm;
import lv.lidzas.intake.applications.usecase.AmendDraft;
import lv.lidzas.intake.applications.usecase.ApplicationDossier;
import lv.lidzas.intake.applications.usecase.ChangeCommand;
import lv.lidzas.intake.applications.usecase.StartDraft;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Drafts of applications: begun, and amended until they are submitted. */
@Path("/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RunOnVirtualThread
@ApplicationScoped
public class DraftsResource {

    private final StartDraft startDraft;
    private final AmendDraft amendDraft;
    private final Sight sight;
    private final CurrentCaller caller;

    DraftsResource(
            StartDraft startDraft, AmendDraft amendDraft, Sight sight, CurrentCaller caller) {
        this.startDraft = startDraft;
        this.amendDraft = amendDraft;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.FILERS)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "startDraft",
            summary = "Begin an application as a draft",
            description =
                    "Anything may be missing; what is there must be well-formed. A caseworker who types in a paper application names channel and receivedOn. The answer masks personal codes, because it is kept for repeats.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<ApplicationView> start(
            @NotNull @Valid DraftForm form, @Context HttpHeaders headers) {
        ApplicationDossier draft =
                startDraft
                        .handle(caller.get(), form.toContent())
                        .orThrow(ApplicationProblems::of)
                        .withoutPersonalCodes();
        sight.see(ApplicationViews.shown(draft));
        ApplicationView view = ApplicationViews.view(draft, ApplicationViews.language(headers));
        return Answers.created(
                "/v1/applications/" + view.id(), view, draft.application().version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.FILERS)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "amendDraft",
            summary = "Replace what a draft states",
            description = "Possible until the application is submitted; then its form is fixed.")
    public RestResponse<ApplicationView> amend(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @Parameter(
                            description = "The version that was read, from ETag.",
                            example = "\"0\"",
                            required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @NotNull @Valid DraftForm form,
            @Context HttpHeaders headers) {
        ChangeCommand command =
                new ChangeCommand(caller.get(), new ApplicationId(id), ETags.expected(ifMatch));
        return ApplicationViews.ok(
                sight.of(
                        amendDraft
                                .handle(command, form.toContent())
                                .orThrow(ApplicationProblems::of),
                        ApplicationViews::shown),
                headers);
    }
}
