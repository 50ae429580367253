package lv.lidzas.documents.desk.api;

import jakarta.enterprise.context.RequestScoped;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.kit.web.idempotency.FileHashes;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The documents of one request: each is hashed once, on its way to the disk, before a connection is taken. */
@RequestScoped
class ReceivedFiles extends FileHashes {

    static final String FILE = "file";

    private final BlobStore blobs;
    private final Map<Path, ContentHash> hashes = new HashMap<>();

    ReceivedFiles(BlobStore blobs) {
        this.blobs = blobs;
    }

    ContentHash hashOf(FileUpload file) {
        return hashes.computeIfAbsent(
                file.uploadedFile(), path -> ContentProblems.told(() -> blobs.receive(path)));
    }

    /** The other part is read and not kept. */
    @Override
    public String sha256(FileUpload part) {
        return FILE.equals(part.name()) ? hashOf(part).hex() : super.sha256(part);
    }
}
