package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.kit.crypto.KeyVault;

/**
 * Erases what documents say of a person (dzēšana): the key and the files; that there were documents, and who saw them, stays.
 *
 * <p>The files go before the transaction ends. If it fails they are gone nevertheless, which the next attempt would do anyway.
 */
@ApplicationScoped
public class EraseDocuments {

    private final KeyVault keys;
    private final Documents documents;
    private final BlobStore blobs;

    EraseDocuments(KeyVault keys, Documents documents, BlobStore blobs) {
        this.keys = keys;
        this.documents = documents;
        this.blobs = blobs;
    }

    /** Destroys the person's key, also before anything was heard of the person; twice is the same. */
    @Transactional
    public void handle(UUID person) {
        keys.destroy(person);
        documents.releaseBytesOf(new PersonId(person)).forEach(blobs::destroy);
    }
}
