package lv.lidzas.documents.content.persistence;

import io.micrometer.core.instrument.Counter;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import lv.lidzas.documents.config.DocumentsConfig;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.domain.KeptBytes;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.documents.content.usecase.DamagedContent;
import lv.lidzas.documents.content.usecase.ReceivedBytes;
import lv.lidzas.documents.content.usecase.StorageUnavailable;
import lv.lidzas.kit.crypto.SealedFiles;
import lv.lidzas.kit.metrics.Metrics;
import lv.lidzas.kit.time.LegalClock;

/**
 * Contents as encrypted files, each named by the hash of what lies there.
 *
 * <p>A content is received beside its place, forced to the disk, and only then given its name, so under that name there is all
 * of it or nothing, also after a crash. Nothing is ever changed in place.
 */
@Startup
@ApplicationScoped
public class FileSystemBlobStore implements BlobStore {

    private final BlobFolder folder;
    private final long freeBytesMin;
    private final LegalClock clock;
    private final Counter damaged;

    FileSystemBlobStore(DocumentsConfig config, LegalClock clock, Metrics metrics) {
        this.folder = new BlobFolder(config.folder());
        this.freeBytesMin = config.freeBytesMin();
        this.clock = clock;
        this.damaged =
                metrics.counter(
                        "lidzas.documents.damaged",
                        "Contents that were asked for and are gone or not the same");
    }

    @Override
    public ReceivedBytes receive(Path file) {
        try (InputStream clear = Files.newInputStream(file)) {
            requireReserve();
            Path sealed = folder.newFragment();
            try {
                ReceivedBytes received = seal(clear, sealed);
                folder.makePlaceFor(received.kept().name());
                return received;
            } catch (IOException e) {
                Files.deleteIfExists(sealed);
                throw e;
            }
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }

    /** One pass over the file: read, hashed, encrypted, written and hashed again. */
    private static ReceivedBytes seal(InputStream clear, Path sealed) throws IOException {
        byte[] key = SealedFiles.newKey();
        MessageDigest read = Sha256.digest();
        MessageDigest written = Sha256.digest();
        try (FileChannel bytes = FileChannel.open(sealed, StandardOpenOption.WRITE)) {
            OutputStream disk = new DigestOutputStream(Channels.newOutputStream(bytes), written);
            OutputStream sealing = SealedFiles.sealing(key, new Unclosed(disk));
            new DigestInputStream(clear, read).transferTo(sealing);
            sealing.close();
            bytes.force(true);
        }
        return new ReceivedBytes(Sha256.of(read), sealed, new KeptBytes(Sha256.of(written), key));
    }

    private void requireReserve() throws IOException {
        if (folder.usableBytes() < freeBytesMin) {
            throw new StorageUnavailable(
                    StorageUnavailable.Cause.FULL,
                    "The disk of the document folder has less than "
                            + freeBytesMin
                            + " bytes to spare.");
        }
    }

    @Override
    public void put(ReceivedBytes received) {
        try {
            Files.setLastModifiedTime(received.sealed(), FileTime.from(clock.now()));
            folder.moveIntoPlace(received.sealed(), received.kept().name());
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }

    @Override
    public void discard(ReceivedBytes received) {
        try {
            Files.deleteIfExists(received.sealed());
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }

    /** What is encrypted tells by its name whether it is whole; each part of it is authenticated again while it is handed out. */
    @Override
    public InputStream open(KeptBytes kept) {
        ContentHash name = kept.name();
        try {
            FileChannel bytes = FileChannel.open(folder.pathOf(name));
            if (!Sha256.of(bytes).equals(name)) {
                bytes.close();
                throw damaged(name, "is not what was stored");
            }
            // The same open file: what was checked is what is handed out, even if the name is
            // replaced meanwhile.
            return SealedFiles.opening(kept.key(), Channels.newInputStream(bytes.position(0)));
        } catch (NoSuchFileException _) {
            throw damaged(name, "is missing");
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }

    /** The cipher closes what it writes to, before that is forced to the disk. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private DamagedContent damaged(ContentHash hash, String what) {
        damaged.increment();
        return new DamagedContent(hash, what);
    }

    @Override
    public List<ContentHash> lastPutBefore(Instant moment) {
        try {
            return folder.namesOlderThan(moment);
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }

    @Override
    public boolean remove(ContentHash hash, Instant moment) {
        try {
            Path kept = folder.pathOf(hash);
            return BlobFolder.isOlder(kept, moment) && Files.deleteIfExists(kept);
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }

    @Override
    public void destroy(ContentHash name) {
        try {
            Files.deleteIfExists(folder.pathOf(name));
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }

    @Override
    public int removeFragments(Instant moment) {
        try {
            return folder.removeFragmentsOlderThan(moment);
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }
}
