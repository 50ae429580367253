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
        ContentHash hash = put("atzinums");

        assertThat(read(hash)).isEqualTo("atzinums");
    }

    @Test
    void whatIsReceivedIsHashedAndNotYetKept() throws IOException {
        ContentHash hash = store().receive(upload("atzinums"));

        assertThat(hash).isEqualTo(hashOf("atzinums"));
        assertThatThrownBy(() -> store().open(hash)).isInstanceOf(DamagedContent.class);
    }

    @Test
    void bytesThatAreNotThereAreDamage() throws IOException {
        ContentHash unknown = hashOf("nekad");

        assertThatThrownBy(() -> store().open(unknown)).isInstanceOf(DamagedContent.class);
    }

    @Test
    void onlyWhatWasNotPutLatelyMayBeSwept() throws IOException {
        ContentHash old = put("vecs");
        ContentHash young = put("jauns");
        age(old, YESTERDAY.minusSeconds(1));
        age(young, YESTERDAY);

        assertThat(store().lastPutBefore(YESTERDAY)).containsExactly(old);
        assertThat(store().remove(young, YESTERDAY)).isFalse();
        assertThat(store().remove(old, YESTERDAY)).isTrue();
        assertThat(store().remove(old, YESTERDAY)).isFalse();
        assertThat(read(young)).isEqualTo("jauns");
    }

    @Test
    void puttingTheSameBytesAgainMakesThemYoung() throws IOException {
        ContentHash hash = put("atzinums");
        age(hash, YESTERDAY.minusSeconds(1));

        put("atzinums");

        assertThat(store().lastPutBefore(YESTERDAY)).isEmpty();
    }

    @Test
    void anEmptyStoreHasNothingToSweep() {
        assertThat(store().lastPutBefore(NOON)).isEmpty();
        assertThat(store().removeFragments(NOON)).isZero();
    }

    protected final ContentHash put(String text) throws IOException {
        Path file = upload(text);
        ContentHash hash = store().receive(file);
        store().put(file, hash);
        return hash;
    }

    protected final Path upload(String text) throws IOException {
        Path folder = Files.createDirectories(incoming());
        return Files.writeString(Files.createTempFile(folder, "upload", ""), text);
    }

    protected final String read(ContentHash hash) throws IOException {
        try (InputStream bytes = store().open(hash)) {
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
