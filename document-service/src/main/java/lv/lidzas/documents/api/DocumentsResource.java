package lv.lidzas.documents.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import lv.lidzas.documents.domain.ApplicationId;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentId;
import lv.lidzas.documents.domain.DocumentKind;
import lv.lidzas.documents.domain.DocumentState;
import lv.lidzas.documents.usecase.DocumentFilter;
import lv.lidzas.documents.usecase.FindDocument;
import lv.lidzas.documents.usecase.ListDocuments;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Cursors;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is known of documents, without their bytes. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Documents")
public class DocumentsResource {

    private final ListDocuments list;
    private final FindDocument find;
    private final CurrentCaller caller;

    DocumentsResource(ListDocuments list, FindDocument find, CurrentCaller caller) {
        this.list = list;
        this.find = find;
        this.caller = caller;
    }

    /** Lists documents. */
    @GET
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.REPRESENTATIVE,
        Roles.CASEWORKER,
        Roles.LEAD_CASEWORKER,
        Roles.AUDITOR,
        Roles.INTEGRATION_CLIENT
    })
    @Operation(
            operationId = "listDocuments",
            summary = "List documents",
            description =
                    "Newest first. Owners see what they handed in and what belongs to their applications; staff and auditors see all that belongs to submitted applications. What staff and auditors see is recorded.")
    public Page<DocumentView> list(
            @Parameter(description = "Only of this application.") @QueryParam("applicationId")
                    @Nullable UUID applicationId,
            @Parameter(description = "Only in this state.") @QueryParam("state")
                    DocumentState.@Nullable Code state,
            @Parameter(description = "Only of this kind.") @QueryParam("kind")
                    @Nullable DocumentKind kind,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor")
                    @Nullable String cursor,
            @Parameter(description = "How many at most.")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit) {
        DocumentFilter filter =
                new DocumentFilter(
                        applicationId == null ? null : new ApplicationId(applicationId),
                        state,
                        kind,
                        Cursors.decode(cursor),
                        limit);
        return Page.of(
                list.handle(filter, caller.get()).stream().map(DocumentViews::of).toList(),
                limit,
                DocumentView::id);
    }

    /** Shows one document. */
    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.REPRESENTATIVE,
        Roles.CASEWORKER,
        Roles.LEAD_CASEWORKER,
        Roles.AUDITOR,
        Roles.INTEGRATION_CLIENT
    })
    @Operation(
            operationId = "getDocument",
            summary = "Read what is known of a document",
            description =
                    "A foreign document answers 404, as an unknown one does. That staff and auditors read it is recorded. The header ETag is the version for If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentView.class)))
    public Response find(@Parameter(description = "The document.") @PathParam("id") UUID id) {
        Document document = find.handle(new DocumentId(id), caller.get());
        if (document == null) {
            throw ProblemException.of(KitProblems.NOT_FOUND);
        }
        return Response.ok(DocumentViews.of(document)).tag(ETags.of(document.version())).build();
    }
}
