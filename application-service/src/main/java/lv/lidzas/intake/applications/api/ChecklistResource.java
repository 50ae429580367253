package lv.lidzas.intake.applications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.lidzas.intake.applications.usecase.ShowChecklist;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents that an application needs. */
@Path("/v1/applications/{id}/checklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RunOnVirtualThread
@ApplicationScoped
public class ChecklistResource {

    private final ShowChecklist showChecklist;
    private final Sight sight;
    private final CurrentCaller caller;

    ChecklistResource(ShowChecklist showChecklist, Sight sight, CurrentCaller caller) {
        this.showChecklist = showChecklist;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getChecklist",
            summary = "Read which documents an application needs",
            description =
                    "Each document has its reason, its legal ground and how far it is. For a draft, the list shows what would be needed today. Who filed for somebody else and is not verified yet sees how far their own documents are, as if nobody else had handed anything in. It does not depend on eligibility-service being up.")
    public ChecklistView get(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @Context HttpHeaders headers) {
        return ChecklistViews.view(
                sight.of(
                        showChecklist
                                .handle(caller.get(), new ApplicationId(id))
                                .orThrow(ApplicationProblems::of),
                        checklist -> ApplicationViews.shown(checklist.application())),
                ApplicationViews.language(headers));
    }
}
