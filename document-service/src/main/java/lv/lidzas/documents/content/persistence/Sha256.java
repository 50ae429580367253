package lv.lidzas.documents.content.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lv.lidzas.documents.content.domain.ContentHash;
import org.jspecify.annotations.Nullable;

/** Hashes files, and copies them while hashing. */
final class Sha256 {

    private static final int BUFFER_BYTES = 64 * 1024;

    private Sha256() {}

    static ContentHash of(Path file) throws IOException {
        try (FileChannel bytes = FileChannel.open(file)) {
            return of(bytes);
        }
    }

    static ContentHash of(ReadableByteChannel bytes) throws IOException {
        return pass(bytes, null);
    }

    /** The hash of what was copied; when it returns, the copy is on the disk. */
    static ContentHash copy(Path from, Path to) throws IOException {
        try (FileChannel source = FileChannel.open(from);
                FileChannel target =
                        FileChannel.open(
                                to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ContentHash hash = pass(source, target);
            target.force(true);
            return hash;
        }
    }

    private static ContentHash pass(ReadableByteChannel from, @Nullable FileChannel to)
            throws IOException {
        MessageDigest digest = sha256();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        while (from.read(buffer) >= 0) {
            buffer.flip();
            digest.update(buffer.duplicate());
            while (to != null && buffer.hasRemaining()) {
                to.write(buffer);
            }
            buffer.clear();
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "Every Java has SHA-256. Maybe this one is damaged.", e);
        }
    }
}
