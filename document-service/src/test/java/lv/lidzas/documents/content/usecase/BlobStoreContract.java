package lv.lidzas.documents.content.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.domain.KeptBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of bytes does. */
public abstract class BlobStoreContract {

    protected static final Instant NOON = Instant.parse("2026-11-22T10:00:00Z");
    protected static final Instant YESTERDAY = NOON.minus(Duration.ofDays(1));

    @TempDir protected Path temporary;

    protected abstract BlobStore store();

    /** Where uploads arrive. */
    protected Path incoming() {
        return temporary;
    }

    /** As if these bytes had been put then. */
    protected abstract void age(ContentHash hash, Instant putAt) throws IOException;

    @Test
    void whatWasPutIsHandedOutAgain() throws IOException {
        KeptBytes kept = put("atzinums");

        assertThat(read(kept)).isEqualTo("atzinums");
    }

    @Test
    void whatIsReceivedIsHashedAndNotYetKept() throws IOException {
        ReceivedBytes received = store().receive(upload("atzinums"));

        assertThat(received.hash()).isEqualTo(hashOf("atzinums"));
        assertThatThrownBy(() -> store().open(received.kept())).isInstanceOf(DamagedContent.class);
    }

    @Test
    void bytesThatAreNotThereAreDamage() throws IOException {
        KeptBytes unknown = new KeptBytes(hashOf("nekad"), new byte[32]);

        assertThatThrownBy(() -> store().open(unknown)).isInstanceOf(DamagedContent.class);
    }

    @Test
    void onlyWhatWasNotPutLatelyMayBeSwept() throws IOException {
        ContentHash old = put("vecs").name();
        KeptBytes kept = put("jauns");
        ContentHash young = kept.name();
        age(old, YESTERDAY.minusSeconds(1));
        age(young, YESTERDAY);

        assertThat(store().lastPutBefore(YESTERDAY)).containsExactly(old);
        assertThat(store().remove(young, YESTERDAY)).isFalse();
        assertThat(store().remove(old, YESTERDAY)).isTrue();
        assertThat(store().remove(old, YESTERDAY)).isFalse();
        assertThat(read(kept)).isEqualTo("jauns");
    }

    @Test
    void theSameBytesTwiceAreTwoThatGoApart() throws IOException {
        KeptBytes first = put("atzinums");
        KeptBytes second = put("atzinums");

        store().destroy(first.name());

        assertThatThrownBy(() -> store().open(first)).isInstanceOf(DamagedContent.class);
        assertThat(read(second)).isEqualTo("atzinums");
    }

    @Test
    void anEmptyStoreHasNothingToSweep() {
        assertThat(store().lastPutBefore(NOON)).isEmpty();
        assertThat(store().removeFragments(NOON)).isZero();
    }

    protected final KeptBytes put(String text) throws IOException {
        ReceivedBytes received = store().receive(upload(text));
        store().put(received);
        return received.kept();
    }

    protected final Path upload(String text) throws IOException {
        Path folder = Files.createDirectories(incoming());
        return Files.writeString(Files.createTempFile(folder, "upload", ""), text);
    }

    protected final String read(KeptBytes kept) throws IOException {
        try (InputStream bytes = store().open(kept)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ContentHash hashOf(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new ContentHash(HexFormat.of().formatHex(sha256.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
