package lv.lidzas.documents.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import lv.lidzas.documents.usecase.NewDocument;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Puts the parts of an upload together. */
@ApplicationScoped
class UploadParts {

    private static final int METADATA_BYTES_MAX = 65_536;

    private final MetadataPart metadataPart;

    UploadParts(MetadataPart metadataPart) {
        this.metadataPart = metadataPart;
    }

    /** Browsers send a part of JSON as a file named "blob", other clients as a field. */
    NewDocument read(
            @Nullable String metadata,
            @Nullable FileUpload metadataFile,
            @Nullable FileUpload file) {
        String text = metadata == null && metadataFile != null ? textOf(metadataFile) : metadata;
        if (text == null || file == null) {
            throw missing(text, file);
        }
        return DocumentRequests.newDocument(metadataPart.checked(metadataPart.read(text)), file);
    }

    private static String textOf(FileUpload metadata) {
        if (metadata.size() > METADATA_BYTES_MAX) {
            throw ProblemException.of(KitProblems.PAYLOAD_TOO_LARGE, METADATA_BYTES_MAX)
                    .at("/metadata", "too-long", METADATA_BYTES_MAX);
        }
        try {
            return Files.readString(metadata.uploadedFile());
        } catch (CharacterCodingException _) {
            throw ProblemException.of(KitProblems.BAD_REQUEST).at("/metadata", "malformed-json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException missing(@Nullable String metadata, @Nullable FileUpload file) {
        ProblemException problem = ProblemException.of(KitProblems.VALIDATION);
        if (metadata == null) {
            problem.at("/metadata", "required");
        }
        if (file == null) {
            problem.at("/file", "required");
        }
        return problem;
    }
}
