package lv.lidzas.documents.desk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import lv.lidzas.documents.filing.usecase.ShowDocumentQuotas;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.web.QuotasView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much a login may hand in. */
@Path("/v1/quotas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotas", description = "How much a login may hand in (kvotas)")
@RunOnVirtualThread
@ApplicationScoped
public class DocumentQuotasResource {

    private final ShowDocumentQuotas show;
    private final CurrentCaller caller;

    DocumentQuotasResource(ShowDocumentQuotas show, CurrentCaller caller) {
        this.show = show;
        this.caller = caller;
    }

    /** Tells what is left. */
    @GET
    @ShowsNobody(because = "it counts what the caller filed and names nobody")
    @RolesAllowed(Roles.FILERS)
    @Operation(
            operationId = "listQuotas",
            summary = "Tell what is left of the caller's quotas",
            description =
                    "How many documents and bytes the login may hand in within 24 hours, and how many may wait for an application that was not submitted yet. A document that does not fit is refused: 409 and `quota-reached` when somebody must do something, for example because the application has as many as it may have; 429 and `quota-reached-for-now` when there is room again later. A portal has larger quotas; staff have none, and an empty list.")
    public QuotasView list() {
        return QuotasView.of(show.handle(caller.get()));
    }
}
