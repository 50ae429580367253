package lv.lidzas.documents.content.usecase;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lv.lidzas.documents.content.domain.ContentHash;

/** The bytes of the documents (saturs), kept outside the database and found by their hash. */
public interface BlobStore {

    /**
     * Forces the bytes of a file that has just arrived to the disk, and hashes them on the way.
     *
     * <p>It takes as long as the file is large, and so belongs before a transaction; {@link #put} is quick.
     *
     * @throws StorageUnavailable when they cannot be kept
     */
    ContentHash receive(Path file);

    /**
     * Keeps the bytes of a received file, which is gone from its place then; when it returns they outlive a crash.
     *
     * @throws StorageUnavailable when they cannot be kept
     */
    void put(Path received, ContentHash hash);

    /**
     * The very bytes that were kept, checked against their hash before the first one is handed out.
     *
     * @throws DamagedContent when they are gone or not the same
     */
    InputStream open(ContentHash hash);

    /** What was last put before the moment, so that nothing in the making is among it. */
    List<ContentHash> lastPutBefore(Instant moment);

    /** Removes the bytes unless they were put again since the moment; says whether it did. */
    boolean remove(ContentHash hash, Instant moment);

    /** Removes what crashes left half-written before the moment; says how many. */
    int removeFragments(Instant moment);
}
