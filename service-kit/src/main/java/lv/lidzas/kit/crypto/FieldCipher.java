package lv.lidzas.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts single fields of the database and makes blind indexes to find them by.
 *
 * <p>Today that is the personal code alone. Names, addresses and contacts stand in the database in plain text, because they
 * are searched and sorted; the database's own encryption at rest is what protects them.
 *
 * <p>AES-256-GCM with a random nonce: equal texts give different bytes, and a changed byte is noticed. The first byte names
 * the key, so that keys can be changed while old rows stay readable: new rows are written with the current key, the previous
 * ones ({@code LIDZAS_PREVIOUS_DATA_KEYS}) only read. The index is an HMAC-SHA-256 under a key of its own: equal texts give
 * equal bytes, and without the key nobody can try out all personal codes.
 *
 * <p>Keys are needed only where this bean is injected: such a service does not start without them ({@link KeysAtStart}).
 */
@ApplicationScoped
public class FieldCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEADER_BYTES = 1 + NONCE_BYTES;

    private final SecureRandom random = new SecureRandom();
    private final byte currentId;
    private final Map<Byte, SecretKey> dataKeys;
    private final SecretKey indexKey;

    /**
     * @param dataKey 32 bytes in base64
     * @param dataKeyId number of that key, 1 to 127
     * @param previousDataKeys keys that rows were written with before: {@code 1:base64,2:base64}
     * @param indexKey 32 bytes in base64; changing it means to compute all indexes again
     */
    public FieldCipher(
            @ConfigProperty(name = "lidzas.data-key") Optional<String> dataKey,
            @ConfigProperty(name = "lidzas.data-key-id", defaultValue = "1") int dataKeyId,
            @ConfigProperty(name = "lidzas.previous-data-keys") Optional<String> previousDataKeys,
            @ConfigProperty(name = "lidzas.index-key") Optional<String> indexKey) {
        this.currentId = CipherKeys.id("LIDZAS_DATA_KEY_ID", Integer.toString(dataKeyId));
        this.dataKeys =
                CipherKeys.ring(
                        "DATA_KEY",
                        "AES",
                        currentId,
                        dataKey.orElse(""),
                        previousDataKeys.orElse(""));
        this.indexKey = CipherKeys.key("LIDZAS_INDEX_KEY", "HmacSHA256", indexKey.orElse(""));
    }

    /** The text as key id, nonce, ciphertext and tag. */
    public byte[] encrypt(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed =
                gcm(Cipher.ENCRYPT_MODE, currentId, nonce, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(HEADER_BYTES + sealed.length)
                .put(currentId)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * The text that was encrypted.
     *
     * @throws IllegalStateException if the bytes were changed, or written with a key that is not configured
     */
    public String decrypt(byte[] sealed) {
        if (sealed.length < HEADER_BYTES + TAG_BITS / 8) {
            throw new IllegalStateException(
                    "An encrypted field has only "
                            + sealed.length
                            + " bytes. Maybe it was never encrypted.");
        }
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte keyId = buffer.get();
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new String(gcm(Cipher.DECRYPT_MODE, keyId, nonce, rest), StandardCharsets.UTF_8);
    }

    /** A blind index: the same 32 bytes for the same text, meaningless without the key. */
    public byte[] index(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "HMAC-SHA-256 failed. Maybe the Java runtime lacks it.", e);
        }
    }

    private byte[] gcm(int mode, byte keyId, byte[] nonce, byte[] input) {
        SecretKey key = dataKeys.get(keyId);
        if (key == null) {
            throw new IllegalStateException(
                    "No data key with id "
                            + keyId
                            + ". Maybe it is missing in LIDZAS_PREVIOUS_DATA_KEYS.");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(new byte[] {keyId});
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A field could not be "
                            + (mode == Cipher.ENCRYPT_MODE ? "encrypted" : "decrypted")
                            + " with data key "
                            + keyId
                            + ". Maybe the key differs from the one it was written with.",
                    e);
        }
    }
}
