package lv.lidzas.documents.desk.api;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.documents.content.usecase.ReceivedBytes;
import lv.lidzas.kit.web.idempotency.FileHashes;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The documents of one request: each is hashed and encrypted once, on its way to the disk, before a connection is taken. */
@RequestScoped
class ReceivedFiles extends FileHashes {

    static final String FILE = "file";

    private final BlobStore blobs;
    private final Map<Path, ReceivedBytes> received = new HashMap<>();

    ReceivedFiles(BlobStore blobs) {
        this.blobs = blobs;
    }

    ReceivedBytes of(FileUpload file) {
        return received.computeIfAbsent(
                file.uploadedFile(), path -> ContentProblems.told(() -> blobs.receive(path)));
    }

    /** Of a document that was refused. */
    @PreDestroy
    void discard() {
        received.values().forEach(blobs::discard);
    }

    /** The other part is read and not kept. */
    @Override
    public String sha256(FileUpload part) {
        return FILE.equals(part.name()) ? of(part).hash().hex() : super.sha256(part);
    }
}
