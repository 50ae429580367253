package lv.lidzas.documents.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import lv.lidzas.documents.domain.Answer;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentId;
import lv.lidzas.documents.usecase.AcceptDocument;
import lv.lidzas.documents.usecase.RejectDocument;
import lv.lidzas.documents.usecase.ReviewTurn;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where caseworkers accept and reject documents. */
@Path("/v1/documents/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Documents")
public class ReviewsResource {

    private final AcceptDocument accept;
    private final RejectDocument reject;
    private final CurrentCaller caller;

    ReviewsResource(AcceptDocument accept, RejectDocument reject, CurrentCaller caller) {
        this.accept = accept;
        this.reject = reject;
        this.caller = caller;
    }

    /** Accepts a document. */
    @POST
    @Path("/accept")
    @RolesAllowed({Roles.CASEWORKER, Roles.LEAD_CASEWORKER})
    @Idempotent
    @Operation(
            operationId = "acceptDocument",
            summary = "Accept a document as proof",
            description =
                    "Once, while it is RECEIVED and its term is not over. What the caseworker reads otherwise on the paper replaces what was typed and is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The document, VERIFIED.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentView.class)))
    public Response accept(
            @Parameter(description = "The document.") @PathParam("id") UUID id,
            @Parameter(description = "The version that the caseworker saw.", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @RequestBody(required = false) @Valid AcceptDocumentRequest request) {
        ReviewTurn turn = turn(id, ifMatch);
        return answer(accept.handle(turn, DocumentRequests.reading(request)));
    }

    /** Rejects a document. */
    @POST
    @Path("/reject")
    @RolesAllowed({Roles.CASEWORKER, Roles.LEAD_CASEWORKER})
    @Idempotent
    @Operation(
            operationId = "rejectDocument",
            summary = "Do not accept a document",
            description =
                    "While it is RECEIVED, or VERIFIED by mistake. The code goes to the other services, the words stay here for the applicant.")
    @APIResponse(
            responseCode = "200",
            description = "The document, REJECTED.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentView.class)))
    public Response reject(
            @Parameter(description = "The document.") @PathParam("id") UUID id,
            @Parameter(description = "The version that the caseworker saw.", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @NotNull @Valid RejectDocumentRequest request) {
        ReviewTurn turn = turn(id, ifMatch);
        return answer(reject.handle(turn, DocumentRequests.rejection(request)));
    }

    private ReviewTurn turn(UUID id, @Nullable String ifMatch) {
        return new ReviewTurn(new DocumentId(id), ETags.expected(ifMatch), caller.get());
    }

    private static Response answer(Answer answer) {
        Document document = Refusals.ofReview().orProblem(answer);
        return Response.ok(DocumentViews.of(document)).tag(ETags.of(document.version())).build();
    }
}
