package lv.lidzas.documents.desk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import lv.lidzas.documents.content.domain.Content;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.usecase.OpenContent;
import lv.lidzas.documents.filing.usecase.OpenedContent;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bytes of documents. */
@Path("/v1/documents/{id}/content")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Documents")
public class ContentsResource {

    private final OpenContent open;
    private final Sight sight;
    private final CurrentCaller caller;

    ContentsResource(OpenContent open, Sight sight, CurrentCaller caller) {
        this.open = open;
        this.sight = sight;
        this.caller = caller;
    }

    /** Hands out the bytes, in the media type that they have. */
    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(Roles.FILERS)
    @Shows(Deed.DOWNLOADED)
    @Operation(
            operationId = "downloadDocument",
            summary = "Download a document's file",
            description =
                    "The bytes as they were handed in, checked against their SHA-256 before the first one is sent. Each download is recorded. Always an attachment, never to be shown in place.")
    @APIResponse(
            responseCode = "200",
            description = "The file, with its sniffed media type.",
            headers = {
                @Header(
                        name = HttpHeaders.ETAG,
                        description = "The SHA-256 in hexadecimal digits.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Repr-Digest",
                        description = "The SHA-256 as RFC 9530 writes it.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@Parameter(description = "The document.") @PathParam("id") UUID id) {
        OpenedContent opened =
                ContentProblems.told(() -> open.handle(new DocumentId(id), caller.get()));
        if (opened == null) {
            throw ProblemException.of(KitProblems.NOT_FOUND);
        }
        Content content = sight.of(opened.document(), DocumentViews::shown).content();
        return Response.ok(opened.bytes(), content.mediaType())
                .tag(new EntityTag(content.hash().hex()))
                .header("Repr-Digest", "sha-256=:" + base64(content) + ":")
                .header(HttpHeaders.CONTENT_LENGTH, content.sizeBytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named(content.fileName().value()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static String base64(Content content) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(content.hash().hex()));
    }
}
