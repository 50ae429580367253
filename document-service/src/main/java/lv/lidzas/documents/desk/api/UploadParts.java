package lv.lidzas.documents.desk.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import lv.lidzas.documents.content.domain.FileClaim;
import lv.lidzas.documents.content.usecase.HandedInFile;
import lv.lidzas.documents.filing.usecase.NewDocument;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Puts the parts of an upload together. */
@ApplicationScoped
class UploadParts {

    private static final int METADATA_BYTES_MAX = 65_536;

    private final MetadataPart metadataPart;
    private final ReceivedFiles received;

    UploadParts(MetadataPart metadataPart, ReceivedFiles received) {
        this.metadataPart = metadataPart;
        this.received = received;
    }

    /** Each part is on disk, with a file name or without: browsers call the JSON a file "blob", others send a field. */
    NewDocument read(@Nullable FileUpload metadata, @Nullable FileUpload file) {
        if (metadata == null || file == null) {
            throw missing(metadata, file);
        }
        String text = textOf(metadata);
        DocumentMetadataRequest described = metadataPart.checked(metadataPart.read(text));
        return new NewDocument(
                described.filing(),
                described.details(),
                new HandedInFile(
                        file.uploadedFile(),
                        file.size(),
                        received.of(file),
                        new FileClaim(file.contentType(), file.fileName())));
    }

    /** JSON is UTF-8 whatever the part declares; other bytes are refused, not replaced. */
    private static String textOf(FileUpload metadata) {
        if (metadata.size() > METADATA_BYTES_MAX) {
            throw ProblemException.of(KitProblems.PAYLOAD_TOO_LARGE)
                    .at("/metadata", "part-too-large", METADATA_BYTES_MAX)
                    .with("maxBytes", METADATA_BYTES_MAX);
        }
        try {
            return Files.readString(metadata.uploadedFile());
        } catch (CharacterCodingException _) {
            throw ProblemException.of(KitProblems.BAD_REQUEST).at("/metadata", "malformed-json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException missing(
            @Nullable FileUpload metadata, @Nullable FileUpload file) {
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
