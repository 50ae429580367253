package lv.lidzas.documents.desk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.DocumentKind;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.usecase.DocumentFilter;
import lv.lidzas.documents.filing.usecase.FindDocument;
import lv.lidzas.documents.filing.usecase.ListDocuments;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
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
    private final Sight sight;
    private final CurrentCaller caller;

    DocumentsResource(ListDocuments list, FindDocument find, Sight sight, CurrentCaller caller) {
        this.list = list;
        this.find = find;
        this.sight = sight;
        this.caller = caller;
    }

    /** Lists documents. */
    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listDocuments",
            summary = "List documents",
            description =
                    "Newest first. Owners see what they handed in and what belongs to their applications; who filed for somebody else and is not verified yet sees only what they handed in; staff and auditors see all that belongs to submitted applications. Every look is recorded.")
    public Page<DocumentView> list(
            @Parameter(description = "Only of this application.") @QueryParam("applicationId")
                    @Nullable UUID applicationId,
            @Parameter(description = "Only in this state.") @QueryParam("state")
                    DocumentState.@Nullable Code state,
            @Parameter(description = "Only of this kind.") @QueryParam("kind")
                    @Nullable DocumentKind kind,
            @BeanParam @Valid PageParameters page) {
        DocumentFilter filter =
                new DocumentFilter(
                        applicationId == null ? null : new ApplicationId(applicationId),
                        state,
                        kind);
        return Page.of(
                sight.each(list.handle(filter, page.request(), caller.get()), DocumentViews::shown),
                DocumentViews::of);
    }

    /** Shows one document. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getDocument",
            summary = "Read what is known of a document",
            description =
                    "A foreign document answers 404, as an unknown one does. Every look is recorded. The header ETag is the version for If-Match.")
    public RestResponse<DocumentView> find(
            @Parameter(description = "The document.") @PathParam("id") UUID id) {
        Document document = find.handle(new DocumentId(id), caller.get());
        if (document == null) {
            throw ProblemException.of(KitProblems.NOT_FOUND);
        }
        return DocumentViews.answer(sight.of(document, DocumentViews::shown));
    }
}
