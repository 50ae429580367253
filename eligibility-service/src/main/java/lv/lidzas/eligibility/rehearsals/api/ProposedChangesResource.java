package lv.lidzas.eligibility.rehearsals.api;

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
import lv.lidzas.eligibility.rehearsals.domain.ProposedChange;
import lv.lidzas.eligibility.rehearsals.usecase.ProposeChange;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
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

/** What is proposed for grants because rules changed, over HTTP. */
@Path("/v1/decisions/{id}/proposed-change")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Rehearsals")
public class ProposedChangesResource {

    private final ProposeChange proposeChange;
    private final Sight sight;
    private final CurrentCaller caller;

    ProposedChangesResource(ProposeChange proposeChange, Sight sight, CurrentCaller caller) {
        this.proposeChange = proposeChange;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getProposedChange",
            summary = "Read what is proposed for a grant because rules changed",
            description =
                    "Of a grant that is marked rules-changed after an approved rehearsal: what would follow by the facts of today, in the terms of"
                            + " /endings and /reductions. It decides nothing; those, or an answer under /reviews, do.")
    public ProposedChangeView get(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Id of the grant",
                            example = "0192f3a1-7a07-7c00-8000-000000000007")
                    @PathParam("id")
                    UUID id) {
        ProposedChange change =
                proposeChange
                        .handle(new DecisionId(id), caller.get())
                        .orThrow(RehearsalProblems::of);
        return ProposedChangeView.of(
                sight.of(change, ProposedChangesResource::shown),
                RuleTexts.in(
                        Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    private static Shown shown(ProposedChange change) {
        return Shown.of(change.grant().applicationId().value(), change.grant().personId().value());
    }
}
