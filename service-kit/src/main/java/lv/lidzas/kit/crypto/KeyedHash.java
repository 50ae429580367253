package lv.lidzas.kit.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** HMAC-SHA-256 of texts, each kind of text in a domain of its own. */
final class KeyedHash {

    static final String ALGORITHM = "HmacSHA256";

    private KeyedHash() {}

    /**
     * 32 bytes, the same for the same text under the same key.
     *
     * @param domain what kind of text it is; equal texts of two kinds have nothing in common
     */
    static byte[] of(SecretKey key, String domain, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(domain.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "HMAC-SHA-256 failed. Maybe the Java runtime lacks it.", e);
        }
    }
}
