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
import lv.lidzas.intake.applications.usecase.ChangePurposes;
import lv.lidzas.intake.applications.usecase.ChangeRepresentation;
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

/** What staff record of a submitted application: who acts for the person, and what the person wishes. */
@Path("/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RunOnVirtualThread
@ApplicationScoped
public class ApplicationChangesResource {

    private final ChangeRepresentation changeRepresentation;
    private final ChangePurposes changePurposes;
    private final CurrentCaller caller;
    private final Sight sight;

    ApplicationChangesResource(
            ChangeRepresentation changeRepresentation,
            ChangePurposes changePurposes,
            CurrentCaller caller,
            Sight sight) {
        this.changeRepresentation = changeRepresentation;
        this.changePurposes = changePurposes;
        this.caller = caller;
        this.sight = sight;
    }

    /** Changes who acts for the person. */
    @POST
    @Path("/representation-changes")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "changeRepresentation",
            summary = "End who acts for the person, or put somebody else in their place",
            description =
                    "Possible from the submission on, also after the decision: who no longer acts for the person sees nothing anew. A draft is amended instead.")
    public RestResponse<ApplicationView> changeRepresentation(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @Parameter(
                            description = "The version that was read, from ETag.",
                            example = "\"1\"",
                            required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @NotNull @Valid RepresentationChangeRequest request,
            @Context HttpHeaders headers) {
        return answer(
                changeRepresentation
                        .handle(command(id, ifMatch), request.toOrder())
                        .orThrow(ApplicationProblems::of),
                headers);
    }

    /** Changes the purposes at the wish of the person. */
    @POST
    @Path("/purpose-changes")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "changePurposes",
            summary = "Change the purposes at the person's wish",
            description =
                    "Possible until a decision is signed. The rest of the application and the day by which to decide stay; the checklist and the assessment follow, and what was proposed or drafted for the old purposes is void. A draft is amended instead.")
    public RestResponse<ApplicationView> changePurposes(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @Parameter(
                            description = "The version that was read, from ETag.",
                            example = "\"1\"",
                            required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @NotNull @Valid PurposeChangeRequest request,
            @Context HttpHeaders headers) {
        return answer(
                changePurposes
                        .handle(command(id, ifMatch), request.toWish())
                        .orThrow(ApplicationProblems::of),
                headers);
    }

    private ChangeCommand command(UUID id, @Nullable String ifMatch) {
        return new ChangeCommand(caller.get(), new ApplicationId(id), ETags.expected(ifMatch));
    }

    private RestResponse<ApplicationView> answer(ApplicationDossier changed, HttpHeaders headers) {
        return ApplicationViews.ok(
                sight.of(changed.withoutPersonalCodes(), ApplicationViews::shown), headers);
    }
}
