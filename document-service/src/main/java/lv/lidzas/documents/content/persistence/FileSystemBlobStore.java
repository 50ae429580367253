package lv.lidzas.documents.content.persistence;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import lv.lidzas.documents.config.DocumentsConfig;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.documents.content.usecase.DamagedContent;
import lv.lidzas.documents.content.usecase.StorageUnavailable;
import lv.lidzas.kit.time.LegalClock;

/**
 * Contents as files named by their hash.
 *
 * <p>A content is received beside its place, forced to the disk, and only then given its name, so under that name there is all
 * of it or nothing, also after a crash. Nothing is ever changed in place.
 */
@ApplicationScoped
public class FileSystemBlobStore implements BlobStore {

    private final BlobFolder folder;
    private final long freeBytesMin;
    private final LegalClock clock;
    private final Counter damaged;

    FileSystemBlobStore(DocumentsConfig config, LegalClock clock, MeterRegistry metrics) {
        this.folder = new BlobFolder(config.folder());
        this.freeBytesMin = config.freeBytesMin();
        this.clock = clock;
        this.damaged =
                Counter.builder("lidzas.documents.damaged")
                        .description("Contents that were asked for and are gone or not the same")
                        .register(metrics);
    }

    @Override
    public ContentHash receive(Path file) {
        try (FileChannel bytes = FileChannel.open(file)) {
            requireReserve();
            ContentHash hash = Sha256.of(bytes);
            bytes.force(true);
            folder.makePlaceFor(hash);
            return hash;
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
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

    /** Replaces what is there: it is the same, or damaged and healed by this, or an orphan that must look young to the sweep. */
    @Override
    public void put(Path received, ContentHash hash) {
        try {
            Files.setLastModifiedTime(received, FileTime.from(clock.now()));
            folder.moveIntoPlace(received, hash);
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }

    @Override
    public InputStream open(ContentHash hash) {
        try {
            FileChannel kept = FileChannel.open(folder.pathOf(hash));
            if (!Sha256.of(kept).equals(hash)) {
                kept.close();
                throw damaged(hash, "is not what was stored");
            }
            // The same open file: what was checked is what is handed out, even if the name is
            // replaced meanwhile.
            return Channels.newInputStream(kept.position(0));
        } catch (NoSuchFileException _) {
            throw damaged(hash, "is missing");
        } catch (IOException e) {
            throw DiskFailure.of(e);
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
    public int removeFragments(Instant moment) {
        try {
            return folder.removeFragmentsOlderThan(moment);
        } catch (IOException e) {
            throw DiskFailure.of(e);
        }
    }
}
