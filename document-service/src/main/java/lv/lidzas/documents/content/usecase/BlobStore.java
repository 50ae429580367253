package lv.lidzas.documents.content.usecase;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.domain.KeptBytes;

/** The bytes of the documents (saturs), kept outside the database, each under a key of its own. */
public interface BlobStore {

    /**
     * Encrypts a file that has just arrived, hashes it on the way and forces what is encrypted to the disk.
     *
     * <p>It takes as long as the file is large, and so belongs before a transaction; {@link #put} is quick.
     *
     * @throws StorageUnavailable when it cannot be kept
     */
    ReceivedBytes receive(Path file);

    /**
     * Keeps received bytes; when it returns they outlive a crash.
     *
     * @throws StorageUnavailable when they cannot be kept
     */
    void put(ReceivedBytes received);

    /** Forgets received bytes that were not put. */
    void discard(ReceivedBytes received);

    /**
     * The very bytes that were handed in; what is kept is checked before the first one is handed out.
     *
     * @throws DamagedContent when they are gone or not the same
     */
    InputStream open(KeptBytes kept);

    /** The names of what was last put before the moment, so that nothing in the making is among it. */
    List<ContentHash> lastPutBefore(Instant moment);

    /** Removes the bytes unless they were put again since the moment; says whether it did. */
    boolean remove(ContentHash name, Instant moment);

    /** Removes the bytes at once, for ever. */
    void destroy(ContentHash name);

    /** Removes what crashes left half-written before the moment; says how many. */
    int removeFragments(Instant moment);
}
