package lv.lidzas.documents.content.usecase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.documents.content.domain.ContentHash;

/** The bytes in memory. */
public final class InMemoryBlobs implements BlobStore {

    private record Blob(byte[] bytes, Instant putAt) {}

    private final Map<ContentHash, Blob> blobs = new HashMap<>();
    private final Instant now;

    /** At a moment that stands still. */
    public InMemoryBlobs(Instant now) {
        this.now = now;
    }

    /** What is kept. */
    public Set<ContentHash> kept() {
        return blobs.keySet();
    }

    /** As if these bytes had been put then. */
    public void age(ContentHash hash, Instant putAt) {
        blobs.compute(
                hash, (_, blob) -> new Blob(blob == null ? new byte[0] : blob.bytes(), putAt));
    }

    @Override
    public ContentHash receive(Path file) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new ContentHash(
                    HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void put(Path file, ContentHash hash) {
        try {
            blobs.put(hash, new Blob(Files.readAllBytes(file), now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(ContentHash hash) {
        Blob blob = blobs.get(hash);
        if (blob == null) {
            throw new DamagedContent(hash, "is missing");
        }
        return new ByteArrayInputStream(blob.bytes());
    }

    @Override
    public List<ContentHash> lastPutBefore(Instant moment) {
        return blobs.entrySet().stream()
                .filter(blob -> blob.getValue().putAt().isBefore(moment))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public boolean remove(ContentHash hash, Instant moment) {
        return lastPutBefore(moment).contains(hash) && blobs.remove(hash) != null;
    }

    @Override
    public int removeFragments(Instant moment) {
        return 0;
    }
}
