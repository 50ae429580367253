package lv.lidzas.documents.content.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.documents.config.TestConfig;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.domain.KeptBytes;
import lv.lidzas.documents.content.usecase.BlobStore;
import lv.lidzas.documents.content.usecase.BlobStoreContract;
import lv.lidzas.documents.content.usecase.DamagedContent;
import lv.lidzas.documents.content.usecase.ReceivedBytes;
import lv.lidzas.documents.content.usecase.StorageUnavailable;
import lv.lidzas.kit.metrics.Metrics;
import lv.lidzas.kit.time.LegalClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileSystemBlobStoreTest extends BlobStoreContract {

    private static final LegalClock CLOCK =
            new LegalClock(Clock.fixed(NOON, ZoneOffset.UTC), ZoneOffset.UTC);

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private Path folder;
    private FileSystemBlobStore store;

    @BeforeEach
    void createStore() {
        folder = temporary.resolve("documents");
        store = storeLeavingFree(0);
    }

    @Test
    void contentsLieInFoldersThatFanOutByTheHash() throws IOException {
        KeptBytes kept = put("atzinums");

        assertThat(files())
                .containsExactly(
                        Path.of(
                                "kept",
                                kept.name().hex().substring(0, 2),
                                kept.name().hex().substring(2, 4),
                                kept.name().hex()));
    }

    @Test
    void aFileSaysNothingAndIsTheOwnersAlone() throws IOException {
        put("atzinums");

        Path file = folder.resolve(files().getFirst());

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("atzinums");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        for (Path above = file.getParent(); !above.equals(temporary); above = above.getParent()) {
            if (!above.equals(folder)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(above)))
                        .as(above.toString())
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        KeptBytes kept = put("atzinums");

        assertThatThrownBy(() -> read(new KeptBytes(kept.name(), new byte[32])))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatIsDiscardedLeavesNothing() throws IOException {
        ReceivedBytes received = store.receive(upload("atzinums"));
        assertThat(received.sealed()).exists();

        store.discard(received);

        assertThat(received.sealed()).doesNotExist();
    }

    @Test
    void aLargeFileComesBackWhole() throws IOException {
        String text = "Atzinums. ".repeat(100_000);

        assertThat(read(put(text))).isEqualTo(text);
    }

    @Test
    void oneChangedByteIsNeverHandedOutAndIsCounted() throws IOException {
        KeptBytes kept = put("atzinums");
        Files.writeString(folder.resolve(files().getFirst()), "atzinumz");

        assertThatThrownBy(() -> store.open(kept)).isInstanceOf(DamagedContent.class);
        assertThat(damaged()).isEqualTo(1);
    }

    @Test
    void aMissingContentIsDamageToo() throws IOException {
        KeptBytes kept = put("atzinums");
        Files.delete(folder.resolve(files().getFirst()));

        assertThatThrownBy(() -> store.open(kept)).isInstanceOf(DamagedContent.class);
        assertThat(damaged()).isEqualTo(1);
    }

    @Test
    void aDiskWithoutRoomRefusesAndKeepsNothing() throws IOException {
        store = storeLeavingFree(Long.MAX_VALUE / 2);

        assertThatThrownBy(() -> put("atzinums"))
                .isInstanceOfSatisfying(
                        StorageUnavailable.class,
                        refusal ->
                                assertThat(refusal.reason())
                                        .isEqualTo(StorageUnavailable.Cause.FULL));
        assertThat(files()).isEmpty();
    }

    /** There are bytes, but no room for another name: the check before writing cannot see that. */
    @Test
    void aDiskThatFillsWhileWritingRefusesAndKeepsWhatItHas() throws IOException {
        try (SmallDisk _ = SmallDisk.over(folder, "size=1m,nr_inodes=9")) {
            KeptBytes first = put("atzinums");

            assertThatThrownBy(() -> put("cits atzinums"))
                    .isInstanceOfSatisfying(
                            StorageUnavailable.class,
                            refusal ->
                                    assertThat(refusal.reason())
                                            .isEqualTo(StorageUnavailable.Cause.FULL));
            assertThat(files()).hasSize(1);
            assertThat(read(first)).isEqualTo("atzinums");
        }
    }

    @Test
    void aFullDiskIsToldFromAFailingOne() {
        assertThat(DiskFailure.of(new IOException("No space left on device")).reason())
                .isEqualTo(StorageUnavailable.Cause.FULL);
        assertThat(DiskFailure.of(new IOException("Disk quota exceeded")).reason())
                .isEqualTo(StorageUnavailable.Cause.FULL);
        assertThat(DiskFailure.of(new IOException("Input/output error")).reason())
                .isEqualTo(StorageUnavailable.Cause.FAILED);
    }

    @Test
    void aFolderThatCannotBeUsedIsAFailure() throws IOException {
        Files.writeString(folder, "a file where the folder should be");
        Path elsewhere = Files.writeString(temporary.resolve("upload"), "atzinums");

        assertThatThrownBy(() -> store.receive(elsewhere))
                .isInstanceOfSatisfying(
                        StorageUnavailable.class,
                        refusal ->
                                assertThat(refusal.reason())
                                        .isEqualTo(StorageUnavailable.Cause.FAILED));
    }

    @Test
    void whatACrashLeftHalfWrittenIsRemovedAfterADay() throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        Path old = Files.writeString(incoming.resolve("old.part"), "puse");
        Path young = Files.writeString(incoming.resolve("young.part"), "puse");
        Files.setLastModifiedTime(old, FileTime.from(YESTERDAY.minusSeconds(1)));
        Files.setLastModifiedTime(young, FileTime.from(NOON));

        assertThat(store.removeFragments(YESTERDAY)).isEqualTo(1);
        assertThat(young).exists();
    }

    @Override
    protected Path incoming() {
        return folder.resolve("incoming");
    }

    @Override
    protected BlobStore store() {
        return store;
    }

    private FileSystemBlobStore storeLeavingFree(long bytes) {
        return new FileSystemBlobStore(new TestConfig(folder, bytes), CLOCK, new Metrics(metrics));
    }

    @Override
    protected void age(ContentHash hash, Instant at) throws IOException {
        Files.setLastModifiedTime(new BlobFolder(folder).pathOf(hash), FileTime.from(at));
    }

    private List<Path> files() throws IOException {
        Path kept = folder.resolve("kept");
        if (!Files.exists(kept)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(kept)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }

    private double damaged() {
        return metrics.counter("lidzas.documents.damaged").count();
    }
}
