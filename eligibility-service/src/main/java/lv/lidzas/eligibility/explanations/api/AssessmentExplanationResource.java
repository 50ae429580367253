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
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.explanations.usecase.ExplainAssessment;
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

/** Why a run of the rules came out as it did, over HTTP. */
@Path("/v1/assessments/{id}/explanation")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Assessments")
public class AssessmentExplanationResource {

    private final ExplainAssessment explainAssessment;
    private final Sight sight;
    private final CurrentCaller caller;

    AssessmentExplanationResource(
            ExplainAssessment explainAssessment, Sight sight, CurrentCaller caller) {
        this.explainAssessment = explainAssessment;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ExplanationAnswers.PLAIN_TEXT})
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "explainAssessment",
            summary = "Explain an assessment at length",
            description =
                    "The same as for a decision, also while the case waits for a document or a caseworker. To whom the assessment is shown.")
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
                            description = "Assessment id",
                            example = "0192f3a1-7a06-7c00-8000-000000000006")
                    @PathParam("id")
                    UUID id) {
        return ExplanationAnswers.of(
                sight.of(
                        explainAssessment
                                .handle(new AssessmentId(id), caller.get())
                                .orThrow(_ -> ProblemException.of(KitProblems.NOT_FOUND)),
                        ExplanationViews::shown),
                headers,
                request);
    }
}
