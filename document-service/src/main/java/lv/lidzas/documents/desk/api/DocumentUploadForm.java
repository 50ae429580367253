package lv.lidzas.documents.desk.api;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of an upload, for the API's description.
 *
 * @param metadata what the document is
 * @param file its bytes
 */
@Schema(description = "A document with what stands on it.")
public record DocumentUploadForm(
        @Schema(
                        required = true,
                        description =
                                "What the document is and what stands on it: JSON in UTF-8, at most 64 KiB.")
                DocumentMetadataRequest metadata,
        @Schema(
                        required = true,
                        type = SchemaType.STRING,
                        format = "binary",
                        description =
                                "The file: PDF, PNG, JPEG, TIFF or ASiC-E (eDoc), at most 10 MiB unless the municipality sets another limit. A file name is not required.",
                        maxLength = 16777216)
                String file) {}
