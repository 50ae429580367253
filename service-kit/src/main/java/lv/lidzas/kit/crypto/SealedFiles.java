package lv.lidzas.kit.crypto;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * Files, each encrypted under a key of its own while they are copied; nothing of them is ever in memory as a whole.
 *
 * <p>A file is cut into segments of 64 KiB, each authenticated with its place and whether it is the last, so that a changed, moved or
 * cut-off segment is noticed before a byte of it is handed out. The key belongs into a field of the person ({@link SealedFields}).
 */
public final class SealedFiles {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 64 * 1024;
    private static final byte[] NOTHING = {};
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedFiles() {}

    /** A key for one file. */
    public static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    /** Encrypts what is written; to be closed before the other stream is complete. */
    public static OutputStream sealing(byte[] key, OutputStream to) throws IOException {
        try {
            return cipher(key).newEncryptingStream(to, NOTHING);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A file could not be encrypted.", e);
        }
    }

    /** Decrypts what is read; a changed file is an {@link IOException} where it was changed. */
    public static InputStream opening(byte[] key, InputStream from) throws IOException {
        try {
            return cipher(key).newDecryptingStream(from, NOTHING);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A file could not be decrypted.", e);
        }
    }

    private static StreamingAead cipher(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
    }
}
