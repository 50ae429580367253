package lv.lidzas.documents.desk.api;

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
import java.util.UUID;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.review.domain.ReviewRefusal;
import lv.lidzas.documents.review.usecase.AcceptDocument;
import lv.lidzas.documents.review.usecase.RejectDocument;
import lv.lidzas.documents.review.usecase.ReviewTurn;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.words.Result;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
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
    private final Sight sight;
    private final CurrentCaller caller;

    ReviewsResource(
            AcceptDocument accept, RejectDocument reject, Sight sight, CurrentCaller caller) {
        this.accept = accept;
        this.reject = reject;
        this.sight = sight;
        this.caller = caller;
    }

    /** Accepts a document. */
    @POST
    @Path("/accept")
    @RolesAllowed(Roles.STAFF)
    @Idempotent
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "acceptDocument",
            summary = "Accept a document as proof",
            description =
                    "Once, while it is RECEIVED and its term is not over. What the caseworker reads otherwise on the paper replaces what was typed and is recorded.")
    public RestResponse<DocumentView> accept(
            @Parameter(description = "The document.") @PathParam("id") UUID id,
            @Parameter(description = "The version that the caseworker saw.", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @RequestBody(required = false) @Valid AcceptDocumentRequest request) {
        return answer(accept.handle(turn(id, ifMatch), request.reading()));
    }

    /** Rejects a document. */
    @POST
    @Path("/reject")
    @RolesAllowed(Roles.STAFF)
    @Idempotent
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "rejectDocument",
            summary = "Do not accept a document",
            description =
                    "While it is RECEIVED, or VERIFIED by mistake. The code goes to the other services, the words stay here for the applicant.")
    public RestResponse<DocumentView> reject(
            @Parameter(description = "The document.") @PathParam("id") UUID id,
            @Parameter(description = "The version that the caseworker saw.", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @NotNull @Valid RejectDocumentRequest request) {
        return answer(reject.handle(turn(id, ifMatch), request.grounds()));
    }

    private ReviewTurn turn(UUID id, @Nullable String ifMatch) {
        return new ReviewTurn(new DocumentId(id), ETags.expected(ifMatch), caller.get());
    }

    private RestResponse<DocumentView> answer(Result<Document, ReviewRefusal> reviewed) {
        return DocumentViews.answer(
                sight.of(reviewed.orThrow(ReviewProblems::of), DocumentViews::shown));
    }
}
