package lv.lidzas.eligibility.explanations.api;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.explanations.usecase.ExplainDecision;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why a decision says what it says, over HTTP. */
@Path("/v1/decisions/{id}/explanation")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Decisions")
public class DecisionExplanationResource {

    private final ExplainDecision explainDecision;
    private final Sight sight;
    private final CurrentCaller caller;

    DecisionExplanationResource(
            ExplainDecision explainDecision, Sight sight, CurrentCaller caller) {
        this.explainDecision = explainDecision;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ExplanationAnswers.PLAIN_TEXT})
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "explainDecision",
            summary = "Explain a decision",
            description =
                    "Shows what was asked, what came out, the facts that it was held against and the law behind it, and for what is refused"
                            + " or in doubt the smallest sets of changes that lead to a grant, each tried by running the rules again. To whom the decision is"
                            + " shown.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or as a text to read, in the language of Accept-Language.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ExplanationView.class)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 100_000))
            })
    public Response explain(
            @Context HttpHeaders headers,
            @Context Request request,
            @Parameter(
                            description = "Decision id",
                            example = "0192f3a1-7a07-7c00-8000-000000000007")
                    @PathParam("id")
                    UUID id) {
        return ExplanationAnswers.of(
                sight.of(
                        explainDecision
                                .handle(new DecisionId(id), caller.get())
                                .orThrow(_ -> ProblemException.of(KitProblems.NOT_FOUND)),
                        ExplanationViews::shown),
                headers,
                request);
    }
}
