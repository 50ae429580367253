package lv.lidzas.intake.quotas.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import lv.lidzas.intake.quotas.usecase.ShowQuotas;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.web.QuotasView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a login may have at a time. */
@Path("/v1/quotas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotas", description = "How much a login may have at a time (kvotas)")
@RunOnVirtualThread
@ApplicationScoped
public class QuotasResource {

    private final ShowQuotas show;
    private final CurrentCaller caller;

    QuotasResource(ShowQuotas show, CurrentCaller caller) {
        this.show = show;
        this.caller = caller;
    }

    @GET
    @ShowsNobody(because = "it counts what the caller filed and names nobody")
    @RolesAllowed(Roles.FILERS)
    @Operation(
            operationId = "listQuotas",
            summary = "Tell what is left of the caller's quotas",
            description =
                    "How many drafts and open applications the login may have, has, and may add. An application that does not fit is refused with 409 and `quota-reached`, which names the quota. A portal has larger quotas; staff have none, and an empty list.")
    public QuotasView list() {
        return QuotasView.of(show.handle(caller.get()));
    }
}
