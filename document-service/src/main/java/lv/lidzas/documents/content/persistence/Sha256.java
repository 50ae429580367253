package lv.lidzas.documents.content.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lv.lidzas.documents.content.domain.ContentHash;

/** Hashes what is read. */
final class Sha256 {

    private static final int BUFFER_BYTES = 64 * 1024;

    private Sha256() {}

    static ContentHash of(ReadableByteChannel bytes) throws IOException {
        MessageDigest digest = digest();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        while (bytes.read(buffer) >= 0) {
            digest.update(buffer.flip());
            buffer.clear();
        }
        return of(digest);
    }

    static ContentHash of(MessageDigest digest) {
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "Every Java has SHA-256. Maybe this one is damaged.", e);
        }
    }
}
