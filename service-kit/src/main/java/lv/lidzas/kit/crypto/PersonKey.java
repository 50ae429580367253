package lv.lidzas.kit.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The key under which a person's data are encrypted, ready to use.
 *
 * <p>AES-256-GCM with a random nonce: equal texts give different bytes, and a changed byte is noticed. Whose data it is and which
 * column they are in is authenticated too, so that what was copied to another person or column does not open.
 */
public final class PersonKey {

    private final UUID owner;
    private final AesGcm cipher;

    /**
     * A key that was unwrapped.
     *
     * @param owner whose it is
     * @param key 32 bytes
     */
    public PersonKey(UUID owner, byte[] key) {
        this.owner = owner;
        this.cipher = new AesGcm(key);
    }

    /** Nonce, ciphertext and tag. */
    public byte[] seal(String column, byte[] clear) {
        try {
            return cipher.seal(clear, about(column));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(column + " could not be encrypted.", e);
        }
    }

    /**
     * What was sealed.
     *
     * @throws IllegalStateException if it was changed, or is another person's or another column's
     */
    public byte[] open(String column, byte[] sealed) {
        try {
            return cipher.open(sealed, about(column));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    column
                            + " of "
                            + owner
                            + " does not open. Maybe it was copied from another row or the table was changed by hand.",
                    e);
        }
    }

    private byte[] about(String column) {
        return (owner + " " + column).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "PersonKey[" + owner + "]";
    }
}
