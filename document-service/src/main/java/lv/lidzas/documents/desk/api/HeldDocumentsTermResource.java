package lv.lidzas.documents.desk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import lv.lidzas.documents.filing.usecase.ShowHoldingTerm;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long documents are held, beside the classes of application-service. */
@Path("/v1/retention-classes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Retention",
        description = "How long data are kept that no application takes (glabāšanas termiņi)")
@RunOnVirtualThread
@ApplicationScoped
public class HeldDocumentsTermResource {

    private final ShowHoldingTerm show;

    HeldDocumentsTermResource(ShowHoldingTerm show) {
        this.show = show;
    }

    @GET
    @RolesAllowed(Roles.OVERSEERS)
    @ShowsNobody(because = "it counts what is due and names nobody")
    @Operation(
            operationId = "listRetentionClasses",
            summary = "Tell how long documents without an application are kept",
            description =
                    "Documents that wait for an application which is never submitted are deleted at the end of this term, which is a setting. All other documents go with their application; application-service tells when. What a legal hold keeps is not counted.")
    public HeldDocumentsTermsView list() {
        return new HeldDocumentsTermsView(List.of(HeldDocumentsTermView.of(show.handle())));
    }
}
