package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.kit.crypto.KeyVault;
import lv.lidzas.kit.parties.HeardTies;
import lv.lidzas.kit.parties.OwnKeys;
import lv.lidzas.kit.words.PartyKey;

/**
 * Erases what documents say of a person (dzēšana): the key, the files and who handed them in; that there were documents, and who saw
 * them, stays.
 *
 * <p>The files go before the transaction ends. If it fails they are gone nevertheless, which the next attempt would do anyway.
 */
@ApplicationScoped
public class EraseDocuments {

    private final KeyVault keys;
    private final Documents documents;
    private final BlobStore blobs;
    private final HeardTies ties;
    private final OwnKeys own;

    EraseDocuments(
            KeyVault keys, Documents documents, BlobStore blobs, HeardTies ties, OwnKeys own) {
        this.keys = keys;
        this.documents = documents;
        this.blobs = blobs;
        this.ties = ties;
        this.own = own;
    }

    /**
     * Destroys the person's key, also before anything was heard of the person; twice is the same.
     *
     * @param known by which keys the person was known
     */
    @Transactional
    public void handle(UUID person, Set<PartyKey> known) {
        keys.destroy(person);
        ties.forget(person);
        own.forget(known);
        documents.releaseBytesOf(new PersonId(person)).forEach(blobs::destroy);
    }
}
