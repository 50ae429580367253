package lv.lidzas.documents.desk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.usecase.NewDocument;
import lv.lidzas.documents.filing.usecase.UploadDocument;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where documents are handed in. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Documents",
        description = "Opinions and confirmations that prove a claim (atzinumi, apliecinājumi)")
public class UploadsResource {

    private final UploadDocument upload;
    private final UploadParts parts;
    private final Sight sight;
    private final CurrentCaller caller;

    UploadsResource(UploadDocument upload, UploadParts parts, Sight sight, CurrentCaller caller) {
        this.upload = upload;
        this.parts = parts;
        this.sight = sight;
        this.caller = caller;
    }

    /** Takes a document in. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.FILERS)
    @Idempotent
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "uploadDocument",
            summary = "Hand in a document",
            description =
                    "Stores the file with what stands on it. For an application that is still a draft the document is HELD, for the uploader's eyes only, and becomes RECEIVED when the application is submitted. The media type is sniffed from the bytes; a file that is not what it claims to be is refused.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = DocumentUploadForm.class),
                            encoding =
                                    @Encoding(
                                            name = "metadata",
                                            contentType = MediaType.APPLICATION_JSON)))
    @APIResponseSchema(
            value = DocumentView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<DocumentView> upload(
            @RestForm("metadata") @Nullable FileUpload metadata,
            @RestForm(ReceivedFiles.FILE) @Nullable FileUpload file) {
        NewDocument handedIn = parts.read(metadata, file);
        Document document =
                ContentProblems.told(() -> upload.handle(handedIn, caller.get()))
                        .orThrow(FilingProblems::of);
        sight.see(DocumentViews.shown(document));
        return Answers.created(
                "/v1/documents/" + document.id().value(),
                DocumentViews.of(document),
                document.version());
    }
}
