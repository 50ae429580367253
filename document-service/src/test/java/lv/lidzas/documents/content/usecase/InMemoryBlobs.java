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
import lv.lidzas.documents.content.domain.KeptBytes;

/** The bytes in memory. */
public final class InMemoryBlobs implements BlobStore {

    private record Blob(byte[] bytes, Instant putAt) {}

    private final Map<ContentHash, Blob> blobs = new HashMap<>();
    private final Instant now;
    private int received;

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
    public ReceivedBytes receive(Path file) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            HexFormat hex = HexFormat.of();
            byte[] bytes = Files.readAllBytes(file);
            ContentHash hash = new ContentHash(hex.formatHex(sha256.digest(bytes)));
            received++;
            sha256.update((byte) received);
            ContentHash name = new ContentHash(hex.formatHex(sha256.digest(bytes)));
            return new ReceivedBytes(hash, file, new KeptBytes(name, new byte[32]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void put(ReceivedBytes bytes) {
        try {
            blobs.put(bytes.kept().name(), new Blob(Files.readAllBytes(bytes.sealed()), now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void discard(ReceivedBytes bytes) {
        // They are kept nowhere yet.
    }

    @Override
    public InputStream open(KeptBytes kept) {
        Blob blob = blobs.get(kept.name());
        if (blob == null) {
            throw new DamagedContent(kept.name(), "is missing");
        }
        return new ByteArrayInputStream(blob.bytes());
    }

    @Override
    public void destroy(ContentHash name) {
        blobs.remove(name);
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
