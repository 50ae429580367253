package lv.lidzas.eligibility.rehearsals.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import lv.lidzas.eligibility.rehearsals.domain.Rehearsal;
import lv.lidzas.eligibility.rehearsals.usecase.StartRehearsal;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a rehearsal of a rule set begins, over HTTP. */
@Path("/v1/rule-sets/{id}/impact-rehearsals")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Rehearsals",
        description = "What a change of rules would do to live grants (ietekmes izmēģinājumi)")
public class RuleSetRehearsalsResource {

    private final StartRehearsal startRehearsal;
    private final CurrentCaller caller;

    RuleSetRehearsalsResource(StartRehearsal startRehearsal, CurrentCaller caller) {
        this.startRehearsal = startRehearsal;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @ShowsNobody(because = "it counts grants and names nobody")
    @Operation(
            operationId = "startRehearsal",
            summary = "Rehearse a change of rules",
            description =
                    "Holds every live grant against the rules tried, on the facts that are known and the day that is named, and changes"
                            + " none of them. It begins within seconds; its address tells how far it is.")
    @APIResponseSchema(
            value = RehearsalView.class,
            responseCode = "202",
            responseDescription = "Accepted")
    public RestResponse<RehearsalView> start(
            @Parameter(
                            description =
                                    "The rule set to try, or the one that the file changes or follows",
                            example = "MK942-2016")
                    @PathParam("id")
                    @Size(max = 50)
                    @Pattern(regexp = "[A-Z0-9-]+")
                    String id,
            @NotNull @Valid RehearsalRequest request) {
        Rehearsal begun =
                startRehearsal
                        .handle(
                                new StartRehearsal.Command(
                                        new RuleSetId(id),
                                        request.figures(),
                                        request.decidesOn(),
                                        caller.get()))
                        .orThrow(RehearsalProblems::of);
        return Answers.accepted(
                "/v1/impact-rehearsals/" + begun.id(), RehearsalView.of(begun, List.of()));
    }
}
