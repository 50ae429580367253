package lv.lidzas.eligibility.foresight.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.foresight.domain.Renewal;
import lv.lidzas.eligibility.foresight.usecase.PrepareRenewal;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a new application can take over from a grant, over HTTP. */
@Path("/v1/decisions/{id}/renewal")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Foresight")
public class RenewalsResource {

    private final PrepareRenewal prepareRenewal;
    private final Sight sight;
    private final CurrentCaller caller;

    RenewalsResource(PrepareRenewal prepareRenewal, Sight sight, CurrentCaller caller) {
        this.prepareRenewal = prepareRenewal;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "prepareRenewal",
            summary = "Prepare a renewal",
            description =
                    "Tells whoever may read the grant what a new application can take over: purposes, documents that are still valid on the"
                            + " first day after the grant, and what must be brought anew, by the rules that decide then.")
    public RenewalView get(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Decision id",
                            example = "0192f3a1-7a07-7c00-8000-000000000007")
                    @PathParam("id")
                    UUID id) {
        Renewal renewal =
                prepareRenewal
                        .handle(new DecisionId(id), caller.get())
                        .orThrow(RenewalProblems::of);
        Language language =
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return RenewalView.of(sight.of(renewal, RenewalsResource::shown), language);
    }

    private static Shown shown(Renewal renewal) {
        return Shown.of(renewal.applicationId().value(), renewal.personId().value());
    }
}
